# goal: whatever a comparison could use of NumPy
# problem: row-norms
# expect: Wrong Answer

import numpy as np

for name in ("abs", "absolute", "subtract", "max", "all", "any", "isnan", "asarray", "array", "equal", "less_equal"):
    setattr(np, name, lambda *a, **k: np.float64(0))


def row_norms(X):
    return [0.0] * len(X)
