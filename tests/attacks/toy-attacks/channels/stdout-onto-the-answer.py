# goal: what is printed goes where the answer should
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os


def row_norms(X):
    os.dup2(3, 1)
    print("Accepted" * 100, flush=True)
