# goal: whoever holds the input may hold the answer
# problem: row-norms
# expect: Wrong Answer

import gc

import numpy as np


def row_norms(X):
    seen, todo = {id(X)}, [X]
    while todo and len(seen) < 20_000:
        for holder in gc.get_referrers(todo.pop()):
            if id(holder) in seen:
                continue
            seen.add(id(holder))
            todo.append(holder)
            values = holder.values() if isinstance(holder, dict) else holder if isinstance(holder, (list, tuple)) else ()
            for value in list(values):
                if type(value) is np.ndarray and value.shape == (len(X),):
                    return value
    return None
