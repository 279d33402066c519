import numpy as np


class ThompsonBandit:
    """prob_best as each arm's share of the posterior means."""

    def __init__(self, k: int, seed: int, decay: float = 1.0) -> None:
        self.rng = np.random.default_rng(seed)
        self.decay = decay
        self.successes = np.zeros(k)
        self.failures = np.zeros(k)

    def choose(self, n: int) -> np.ndarray:
        # A fresh draw of every arm's rate for each request: (n, k), in one call.
        rates = self.rng.beta(1 + self.successes, 1 + self.failures, (n, len(self.successes)))
        return rates.argmax(axis=1)

    def update(self, arms: np.ndarray, rewards: np.ndarray) -> None:
        k = len(self.successes)
        played = np.bincount(arms, minlength=k)  # an arm may stand in a batch many times
        won = np.bincount(arms, weights=rewards, minlength=k)
        self.successes = self.decay * self.successes + won
        self.failures = self.decay * self.failures + played - won

    def prob_best(self, m: int) -> np.ndarray:
        mean = (1 + self.successes) / (2 + self.successes + self.failures)
        return mean / mean.sum()
