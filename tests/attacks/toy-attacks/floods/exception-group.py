# goal: very many exceptions at once
# problem: row-norms
# expect: Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

def row_norms(X):
    error = ExceptionGroup("g", [ValueError(i) for i in range(100_000)])
    for _ in range(50):
        error = ExceptionGroup("g", [error])
    raise error
