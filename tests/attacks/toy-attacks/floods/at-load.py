# goal: prints while it is loaded
# problem: row-norms
# expect: Output Limit Exceeded

for _ in range(3000):
    print("x" * 1000)


def row_norms(X):
    return None
