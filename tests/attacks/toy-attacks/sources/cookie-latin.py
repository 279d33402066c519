# goal: a cookie that makes bytes other letters
# problem: row-norms
# expect: Wrong Answer

# coding: latin-1
def row_norms(X):
    return "é" * len(X)
