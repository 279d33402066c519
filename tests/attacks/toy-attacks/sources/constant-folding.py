# goal: constants that grow while it is compiled
# problem: row-norms
# expect: Compile Error | Wrong Answer | Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

def row_norms(X):
    return ((((("a" * 4000) * 4000) * 4000) * 4000), 2 ** 2 ** 2 ** 2 ** 4, (1,) * 10**9 if X is None else None)
