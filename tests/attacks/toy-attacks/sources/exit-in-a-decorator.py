# goal: an end in the middle of a definition
# problem: row-norms
# expect: Runtime Error

@exit
def row_norms(X):
    return None
