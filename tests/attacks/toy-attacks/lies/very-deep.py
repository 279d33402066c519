# goal: lists nested far deeper than a parser likes
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    out = [0.0]
    for _ in range(100_000):
        out = [out]
    return out
