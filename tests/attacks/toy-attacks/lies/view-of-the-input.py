# goal: a view of what was handed in
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return X[:, 0]
