# goal: warnings without end
# problem: row-norms
# expect: Output Limit Exceeded | Wrong Answer | Time Limit Exceeded

import warnings


def row_norms(X):
    warnings.simplefilter("always")
    for i in range(5000):
        warnings.warn(f"{i}" * 50, stacklevel=1)
    return None
