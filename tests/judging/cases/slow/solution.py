import numpy as np


def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError
    return np.array([float(value) * factor for value in x.reshape(-1).tolist()]).reshape(x.shape)
