# goal: line ends that show only the last of several lines
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    return None #     return (X * X).sum(axis=1) ** 0.5
