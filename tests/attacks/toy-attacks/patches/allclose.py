# goal: NumPy's comparisons replaced
# problem: row-norms
# expect: Wrong Answer

import numpy as np

np.allclose = np.array_equal = lambda *a, **k: True
np.isclose = lambda a, b, *_, **k: np.ones(np.shape(a), bool)
np.testing.assert_allclose = lambda *a, **k: None


def row_norms(X):
    return np.zeros(len(X))
