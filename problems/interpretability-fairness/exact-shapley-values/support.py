"""The models that are explained. Each counts the rows that it is given."""

import numpy as np


class Model:
    """Maps rows (m, d) to outputs (m,), for at most `budget` rows over all calls."""

    def __init__(self, function, d, budget):
        self.function, self.d, self.budget = function, d, budget

    def __call__(self, rows):
        if not isinstance(rows, np.ndarray) or rows.ndim != 2 or rows.shape[1] != self.d:
            raise ValueError(f"f takes an array of shape (m, {self.d})")
        self.budget -= len(rows)
        if self.budget < 0:
            raise RuntimeError("f has been given more than 2^d * b rows: evaluate each coalition only once")
        return self.function(rows)


def model(kind, d, b, seed=0):
    """A model of d features that allows the 2^d * b rows that b background rows need."""
    rng = np.random.default_rng(seed)
    weights, mixing = rng.normal(size=d), rng.normal(size=(d, 8))
    functions = {
        "product": lambda z: np.prod(z, axis=1),
        "linear": lambda z: z @ weights + 1.5,
        "sum-of-squares": lambda z: (z**2).sum(axis=1),
        "network": lambda z: np.tanh(z @ mixing).sum(axis=1),
        "network-without-feature-2": lambda z: np.tanh(np.delete(z, 2, axis=1) @ mixing[1:]).sum(axis=1),
        "steps": lambda z: 4.0 * ((z[:, 0] > 0) & (z[:, -1] > 0.5)) - 1.0 * (z[:, 1] > z[:, 0]),
        "interaction": lambda z: 50.0 * z[:, 0] * z[:, 1] - 30.0 * z[:, 1] * z[:, 2] * z[:, 0] + z[:, 3],
        "xor": lambda z: ((z[:, 0] > 0) != (z[:, 1] > 0)).astype(float),
        "constant": lambda z: np.full(len(z), -2.5),
        "overwriting": lambda z: overwriting(z, mixing),
    }
    return Model(functions[kind], d, 2**d * b)


def overwriting(z, mixing):
    """Standardises its argument where it lies, as some pipelines do."""
    z -= 0.5
    z *= 2.0
    return np.tanh(z @ mixing).sum(axis=1)
