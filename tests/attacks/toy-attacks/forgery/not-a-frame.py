# goal: plain noise
# problem: row-norms
# expect: Wrong Answer
# message: not a frame

import os


def row_norms(X):
    os.write(3, os.urandom(4096))
