# goal: a text that does not end
# problem: row-norms
# expect: Compile Error

def row_norms(X):
    return """
