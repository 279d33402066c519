# goal: a future that does not exist
# problem: row-norms
# expect: Compile Error

from __future__ import acceptance


def row_norms(X):
    return None
