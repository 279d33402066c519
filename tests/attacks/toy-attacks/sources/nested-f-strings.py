# goal: texts in texts
# problem: row-norms
# expect: Compile Error | Wrong Answer | Runtime Error

def row_norms(X):
    return f"{f'{X!r:{10}}':{20}}"
