# goal: millions of short texts
# problem: row-norms
# expect: Output Limit Exceeded | Wrong Answer | Memory Limit Exceeded | Time Limit Exceeded

def row_norms(X):
    return ["abcdefgh" + str(i) for i in range(1_000_000)]
