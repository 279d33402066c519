# goal: no end to the recursion
# problem: row-norms
# expect: Runtime Error

def row_norms(X):
    return row_norms(X)
