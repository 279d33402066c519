# goal: names with letters that nobody sees
# problem: row-norms
# expect: Compile Error

def row_norms​(X):
    return (X * X).sum(axis=1) ** 0.5
