import numpy as np
from scipy.special import log_softmax


class GaussianNB:
    """Expanded squares: three matrix products, after moving the origin into the data."""

    def __init__(self, var_smoothing=1e-9):
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        self.classes_, index = np.unique(y, return_inverse=True)
        one_hot = (index[:, None] == np.arange(len(self.classes_))).astype(float)
        count = one_hot.sum(axis=0)
        self.class_prior_ = count / count.sum()
        self.origin = X.mean(axis=0)
        Z = X - self.origin
        centre = (one_hot.T @ Z) / count[:, None]
        self.theta_ = centre + self.origin
        spread = (one_hot.T @ (Z - centre[index]) ** 2) / count[:, None]
        self.var_ = spread + self.var_smoothing * (Z**2).mean(axis=0).max()

    def predict_log_proba(self, X):
        Z, precision, centre = X - self.origin, 1 / self.var_, self.theta_ - self.origin
        square = Z**2 @ precision.T - 2 * Z @ (centre * precision).T + (centre**2 * precision).sum(axis=1)
        constant = np.log(self.class_prior_) - 0.5 * np.log(2 * np.pi * self.var_).sum(axis=1)
        return log_softmax(constant - 0.5 * square, axis=1)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_log_proba(X), axis=1)]
