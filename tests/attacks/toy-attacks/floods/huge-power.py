# goal: a number that takes a minute to compute
# problem: row-norms
# expect: Time Limit Exceeded | Memory Limit Exceeded | Runtime Error | Wrong Answer

def row_norms(X):
    return 7 ** (10**8) % 10
