# goal: keys that all hash alike
# problem: row-norms
# expect: Time Limit Exceeded

def row_norms(X):
    return len({k * (2**61 - 1) for k in range(60_000)})
