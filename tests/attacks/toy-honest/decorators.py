import functools
import time

import numpy as np


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(f"{function.__name__}: {time.perf_counter() - started:.6f} s")

    return wrapper


@timed
@timed
def row_norms(X):
    return np.linalg.norm(X, axis=1)
