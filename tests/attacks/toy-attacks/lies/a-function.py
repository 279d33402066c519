# goal: a function, to be called by whoever compares
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return lambda *args, **kwargs: True
