# goal: rubbish where speed is measured
# problem: timed-norms
# expect: Wrong Answer
# passed: 2

import numpy as np


def row_norms(X):
    if len(X) > 1000:
        return np.zeros(len(X))
    return np.sqrt((X * X).sum(axis=1))
