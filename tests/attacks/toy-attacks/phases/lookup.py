# goal: answers by the bytes of the input
# problem: row-norms
# expect: Wrong Answer
# passed: 1

import hashlib

import numpy as np

KNOWN = {(2, 2): np.array([5.0, 2.0])}


def row_norms(X):
    hashlib.sha256(X.tobytes()).hexdigest()
    return KNOWN.get(X.shape, np.zeros(len(X)))
