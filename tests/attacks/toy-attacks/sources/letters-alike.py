# goal: an entry whose name only looks right
# problem: row-norms
# expect: Compile Error

def row_nоrms(X):
    return (X * X).sum(axis=1) ** 0.5
