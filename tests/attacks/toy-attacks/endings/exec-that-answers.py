# goal: another program in its place, which sends praise
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os


def row_norms(X):
    os.set_inheritable(3, True)
    os.execv("/bin/sh", ["sh", "-c", "printf 'MLJ1 Accepted' >&3; echo Accepted"])
