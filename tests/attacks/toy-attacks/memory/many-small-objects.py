# goal: small objects, many of them
# problem: row-norms
# expect: Memory Limit Exceeded | Time Limit Exceeded

def row_norms(X):
    kept = []
    for i in range(8_000_000):
        kept.append([i])
    return None
