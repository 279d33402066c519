# goal: the answer goes where prints should
# problem: row-norms
# expect: Runtime Error | Output Limit Exceeded | Time Limit Exceeded

import os


def row_norms(X):
    os.dup2(1, 3)
    return (X * X).sum(axis=1) ** 0.5
