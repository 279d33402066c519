import numpy as np
from scipy.special import betainc


class ThompsonBandit:
    """prob_best is an integral over one number, so no draws are needed; choose draws from the result."""

    def __init__(self, k, seed, decay=1.0):
        self.rng = np.random.default_rng(seed)
        self.decay = decay
        self.successes, self.failures = np.zeros(k), np.zeros(k)

    def choose(self, n):
        return self.rng.choice(len(self.successes), n, p=self.prob_best(0))

    def update(self, arms, rewards):
        self.successes, self.failures = self.decay * self.successes, self.decay * self.failures
        for arm, reward in zip(arms.tolist(), rewards.tolist(), strict=True):
            if reward:
                self.successes[arm] += 1
            else:
                self.failures[arm] += 1

    def prob_best(self, m):
        edges = np.sin(np.linspace(0.0, np.pi / 2, 4001)) ** 2  # a fine grid, finer at 0 and 1
        below = betainc(1 + self.successes[:, None], 1 + self.failures[:, None], edges)  # (k, edges)
        middle = (below[:, 1:] + below[:, :-1]) / 2
        share = np.empty(len(below))
        for arm in range(len(below)):
            others = np.delete(middle, arm, axis=0).prod(axis=0)
            share[arm] = (np.diff(below[arm]) * others).sum()
        return share / share.sum()
