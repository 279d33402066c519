# goal: an array of the right length, among all objects
# problem: row-norms
# expect: Wrong Answer

import gc

import numpy as np


def row_norms(X):
    gc.unfreeze()
    for thing in gc.get_objects():
        if isinstance(thing, (list, tuple)):
            for item in list(thing):
                if isinstance(item, np.ndarray) and item.shape == (len(X),) and item.dtype == float:
                    return item
    return None
