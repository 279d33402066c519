# goal: an entry that was there
# problem: row-norms
# expect: Compile Error

def row_norms(X):
    return None


del row_norms
