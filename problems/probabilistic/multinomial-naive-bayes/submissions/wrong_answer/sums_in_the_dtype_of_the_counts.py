import numpy as np


def multinomial_nb(X, y, X_test, alpha=1.0):
    """Adds int8 counts as int8."""
    classes, documents = np.unique(y, return_counts=True)
    log_prior = np.log(documents / len(y))

    words = np.array([X[y == c].sum(axis=0, dtype=X.dtype) for c in classes]) + alpha
    log_theta = np.log(words) - np.log(words.sum(axis=1, keepdims=True))

    joint = X_test.astype(float) @ log_theta.T + log_prior
    return log_prior, log_theta, joint
