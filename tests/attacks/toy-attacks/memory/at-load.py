# goal: the same while it is loaded
# problem: row-norms
# expect: Memory Limit Exceeded

kept = []
for _ in range(60):
    kept.append(b"x" * 10_000_000)


def row_norms(X):
    return None
