# goal: a very long chain of exceptions
# problem: row-norms
# expect: Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

def row_norms(X):
    error = ValueError("first")
    for i in range(100_000):
        new = ValueError(i)
        new.__cause__ = error
        error = new
    raise error
