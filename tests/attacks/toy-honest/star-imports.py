from math import *

from numpy import *
from numpy.linalg import *


def row_norms(X):
    return norm(X, axis=1)
