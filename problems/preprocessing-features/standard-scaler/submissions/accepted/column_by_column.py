import numpy as np


class StandardScaler:
    """A loop over the columns, which are few."""

    def fit(self, X):
        self.mean_, self.scale_ = np.zeros(X.shape[1]), np.ones(X.shape[1])
        for j, column in enumerate(np.array(X, dtype=float).T):
            kept = column[column == column]
            if kept.size:
                self.mean_[j] = kept.mean()
                if kept.min() != kept.max():
                    self.scale_[j] = kept.std()

    def transform(self, X):
        out = np.array(X, dtype=float)
        out -= self.mean_
        out /= self.scale_
        return out

    def inverse_transform(self, Z):
        out = np.array(Z, dtype=float)
        out *= self.scale_
        out += self.mean_
        return out
