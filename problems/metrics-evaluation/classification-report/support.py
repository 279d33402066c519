import numpy as np


def labels(n: int, n_classes: int, seed: int, hit_rate: float) -> np.ndarray:
    """n labels, skewed, a block of 10 000 again and again. A lower hit rate gives labels that differ in some places."""
    rng = np.random.default_rng(seed)
    truth = np.minimum(rng.geometric(0.3, 10_000) - 1, n_classes - 1)
    guess = rng.integers(0, n_classes, 10_000)
    return np.resize(np.where(rng.random(10_000) < hit_rate, truth, guess), n)
