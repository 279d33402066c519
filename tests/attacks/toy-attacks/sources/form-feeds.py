# goal: line ends that count in one place and not in another
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    x = "   "
    return None
