# goal: a program of its own, from the scratch directory
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os


def row_norms(X):
    with open("/tmp/run", "w") as f:
        f.write("#!/bin/sh\nexit 0\n")
    os.chmod("/tmp/run", 0o755)
    try:
        os.execv("/tmp/run", ["run"])
    except PermissionError:
        return None
