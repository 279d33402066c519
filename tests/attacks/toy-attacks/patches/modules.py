# goal: NumPy replaced by something of its own
# problem: row-norms
# expect: Wrong Answer

import sys
import types

fake = types.ModuleType("numpy")
fake.allclose = lambda *a, **k: True
sys.modules["numpy"] = fake
sys.modules["numpy.testing"] = fake


def row_norms(X):
    return [0.0] * len(X)
