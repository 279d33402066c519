# goal: a list that grows
# problem: row-norms
# expect: Memory Limit Exceeded

def row_norms(X):
    kept = []
    for _ in range(60):
        kept.append(b"x" * 10_000_000)
    return None
