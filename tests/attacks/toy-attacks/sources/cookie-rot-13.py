# goal: a cookie that turns letters round
# problem: row-norms
# expect: Wrong Answer | Compile Error | Runtime Error

# coding: rot13
def row_norms(X):
    return None
