# goal: a shape that broadcasts against every expected one
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return 0.0
