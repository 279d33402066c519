import numpy as np

TABLE = np.zeros(3)[5]


def scale(x, factor=2.0):
    return x * factor
