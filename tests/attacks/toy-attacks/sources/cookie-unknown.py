# goal: a cookie that nobody knows
# problem: row-norms
# expect: Wrong Answer | Compile Error | Runtime Error

# coding: no-such-coding
def row_norms(X):
    return None
