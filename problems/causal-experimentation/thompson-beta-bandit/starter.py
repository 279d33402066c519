import numpy as np


class ThompsonBandit:
    """Thompson sampling for k arms with 0/1 rewards that arrive in batches.

    successes, failures: (k,) float64, the counts S and F as they are now.
    """

    def __init__(self, k: int, seed: int, decay: float = 1.0) -> None:
        """k arms without data. All randomness comes from np.random.default_rng(seed)."""
        raise NotImplementedError

    def choose(self, n: int) -> np.ndarray:
        """n arms (n,), whole numbers, drawn independently of each other from the current posterior."""
        raise NotImplementedError

    def update(self, arms: np.ndarray, rewards: np.ndarray) -> None:
        """Learn from one batch: arms (b,) whole numbers, rewards (b,) 0/1 or bool."""
        raise NotImplementedError

    def prob_best(self, m: int) -> np.ndarray:
        """(k,) float64: how probably each arm is the best one, by m draws."""
        raise NotImplementedError
