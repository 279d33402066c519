# goal: the exception that generators swallow
# problem: row-norms
# expect: Runtime Error

def row_norms(X):
    raise GeneratorExit
