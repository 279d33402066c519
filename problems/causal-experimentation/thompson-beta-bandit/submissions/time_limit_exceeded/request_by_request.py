import numpy as np


class ThompsonBandit:
    """A Python loop over requests and arms."""

    def __init__(self, k, seed, decay=1.0):
        self.rng = np.random.default_rng(seed)
        self.decay = decay
        self.successes, self.failures = np.zeros(k), np.zeros(k)

    def choose(self, n):
        arms = np.zeros(n, dtype=int)
        for i in range(n):
            best = -1.0
            for arm, (s, f) in enumerate(zip(self.successes, self.failures, strict=True)):
                rate = self.rng.beta(1 + s, 1 + f)
                if rate > best:
                    best, arms[i] = rate, arm
        return arms

    def update(self, arms, rewards):
        k = len(self.successes)
        won = np.bincount(arms, weights=rewards, minlength=k)
        self.successes = self.decay * self.successes + won
        self.failures = self.decay * self.failures + np.bincount(arms, minlength=k) - won

    def prob_best(self, m):
        return np.bincount(self.choose(m), minlength=len(self.successes)) / m
