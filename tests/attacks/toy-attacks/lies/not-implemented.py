# goal: the value that makes Python ask the other side
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return NotImplemented
