import numpy as np


def multinomial_nb(X, y, X_test, alpha=1.0):
    """Multiplies probabilities and takes the logarithm in the end."""
    classes, documents = np.unique(y, return_counts=True)
    log_prior = np.log(documents / len(y))

    words = np.array([X[y == c].sum(axis=0, dtype=float) for c in classes]) + alpha
    log_theta = np.log(words) - np.log(words.sum(axis=1, keepdims=True))

    joint = np.log(
        np.array([np.prod(np.exp(log_theta) ** x, axis=1) for x in X_test.astype(float)]) * np.exp(log_prior)
    )
    return log_prior, log_theta, joint
