from concurrent.futures import ThreadPoolExecutor

import numpy as np


def row_norms(X):
    with ThreadPoolExecutor(4) as pool:
        return np.array(list(pool.map(lambda row: float(np.sqrt(row @ row)), X)))
