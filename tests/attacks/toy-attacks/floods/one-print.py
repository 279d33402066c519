# goal: one very long print
# problem: row-norms
# expect: Output Limit Exceeded | Memory Limit Exceeded

def row_norms(X):
    print("x" * 30_000_000)
