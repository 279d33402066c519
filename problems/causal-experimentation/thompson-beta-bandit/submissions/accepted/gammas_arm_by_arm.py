import numpy as np


class ThompsonBandit:
    """A beta variable is X / (X + Y) of two gammas; the best so far is kept while the arms go by."""

    def __init__(self, k, seed, decay=1.0):
        self.rng = np.random.default_rng(seed)
        self.decay = decay
        self.successes, self.failures = np.zeros(k), np.zeros(k)

    def choose(self, n):
        arms, best = np.zeros(n, dtype=int), np.full(n, -1.0)
        for arm, (s, f) in enumerate(zip(self.successes, self.failures, strict=True)):
            x, y = self.rng.standard_gamma(1 + s, n), self.rng.standard_gamma(1 + f, n)
            rate = x / (x + y)
            arms[rate > best] = arm
            np.maximum(best, rate, out=best)
        return arms

    def update(self, arms, rewards):
        rewards = np.asarray(rewards, dtype=bool)
        self.successes *= self.decay
        self.failures *= self.decay
        np.add.at(self.successes, arms[rewards], 1)
        np.add.at(self.failures, arms[~rewards], 1)

    def prob_best(self, m):
        arms, counts = np.unique(self.choose(m), return_counts=True)
        share = np.zeros(len(self.successes))
        share[arms] = counts / m
        return share
