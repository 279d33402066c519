# goal: text that cannot be stored
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return ["\ud800\udfff\ud800"] * len(X)
