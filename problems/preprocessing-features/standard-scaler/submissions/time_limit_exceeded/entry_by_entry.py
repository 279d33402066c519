import math

import numpy as np


class StandardScaler:
    """Plain loops over all entries."""

    def fit(self, X):
        n, d = X.shape
        self.mean_, self.scale_ = np.zeros(d), np.ones(d)
        for j in range(d):
            kept = [float(X[i, j]) for i in range(n) if not math.isnan(X[i, j])]
            if kept:
                self.mean_[j] = sum(kept) / len(kept)
                if min(kept) < max(kept):
                    self.scale_[j] = math.sqrt(sum((x - self.mean_[j]) ** 2 for x in kept) / len(kept))

    def transform(self, X):
        out = np.empty(X.shape)
        for i in range(len(X)):
            for j in range(X.shape[1]):
                out[i, j] = (X[i, j] - self.mean_[j]) / self.scale_[j]
        return out

    def inverse_transform(self, Z):
        return Z * self.scale_ + self.mean_
