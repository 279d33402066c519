# goal: a format as wide as the memory
# problem: row-norms
# expect: Runtime Error | Memory Limit Exceeded | Wrong Answer

def row_norms(X):
    return len(f"{1:>{10**9}}")
