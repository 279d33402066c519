import numpy as np


class GaussianNB:
    def __init__(self, var_smoothing: float = 1e-9):
        self.var_smoothing = var_smoothing

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        self.classes_, counts = np.unique(y, return_counts=True)  # (K,) sorted
        self.class_prior_ = counts / len(y)
        members = [X[y == label] for label in self.classes_]
        self.theta_ = np.array([rows.mean(axis=0) for rows in members])  # (K, d)
        smoothing = self.var_smoothing * X.var(axis=0).max()
        self.var_ = np.array([rows.var(axis=0) for rows in members]) + smoothing  # (K, d)

    def predict_log_proba(self, X: np.ndarray) -> np.ndarray:
        joint = np.empty((len(X), len(self.classes_)))  # (m, K) log p(c, x), but for (2 pi)^(-d/2), which all share
        for c, (prior, mean, var) in enumerate(zip(self.class_prior_, self.theta_, self.var_)):
            distance = ((X - mean) ** 2 / var).sum(axis=1)  # (m,)
            joint[:, c] = np.log(prior) - 0.5 * (np.log(var).sum() + distance)

        # log sum exp, with the largest taken out so that exp does not underflow
        top = joint.max(axis=1, keepdims=True)
        evidence = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))  # (m, 1) log p(x)
        return joint - evidence

    def predict(self, X: np.ndarray) -> np.ndarray:
        return self.classes_[self.predict_log_proba(X).argmax(axis=1)]  # the first of equals: the smallest label
