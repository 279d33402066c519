# goal: integers that fit no float
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return [10**4000] * len(X)
