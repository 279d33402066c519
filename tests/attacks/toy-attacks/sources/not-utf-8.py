# goal: bytes that are no text
# problem: row-norms
# expect: Refused

def row_norms(X):
    return 'ÿþ€'
