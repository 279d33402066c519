# goal: an entry that is made when it is asked for
# problem: row-norms
# expect: Compile Error

def __getattr__(name):
    return lambda X: (X * X).sum(axis=1) ** 0.5
