# goal: an end that does not end
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Time Limit Exceeded

import os
import sys

os._exit = sys.exit = lambda *a: None


def row_norms(X):
    return [0.0] * len(X)
