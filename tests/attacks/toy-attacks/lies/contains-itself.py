# goal: a list without a bottom
# problem: row-norms
# expect: Wrong Answer
# message: contain itself

def row_norms(X):
    out = []
    out.append(out)
    return out
