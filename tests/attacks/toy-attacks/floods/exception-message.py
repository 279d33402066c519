# goal: an exception with a very long message
# problem: row-norms
# expect: Runtime Error

def row_norms(X):
    raise ValueError("x" * 30_000_000)
