import numpy as np


def multinomial_nb(
    X: np.ndarray, y: np.ndarray, X_test: np.ndarray, alpha: float = 1.0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    classes, documents = np.unique(y, return_counts=True)  # (K,) each
    log_prior = np.log(documents / len(y))

    # The float dtype is asked for: sums of int8 or int32 counts would overflow.
    words = np.array([X[y == c].sum(axis=0, dtype=float) for c in classes]) + alpha  # (K, V) smoothed counts
    log_theta = np.log(words) - np.log(words.sum(axis=1, keepdims=True))  # the sum contains alpha V times

    joint = X_test @ log_theta.T + log_prior  # (m, K)
    return log_prior, log_theta, joint
