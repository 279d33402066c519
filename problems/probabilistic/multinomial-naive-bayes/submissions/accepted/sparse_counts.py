import numpy as np
from scipy.sparse import csr_matrix


def multinomial_nb(X, y, X_test, alpha=1.0):
    """Only the words that occur, as text is stored."""
    labels = sorted(set(y.tolist()))
    row = np.searchsorted(labels, y)
    n, V, K = len(y), X.shape[1], len(labels)
    document, word = np.nonzero(X)
    counts = np.bincount(row[document] * V + word, X[document, word].astype(float), K * V).reshape(K, V)
    theta = (counts + alpha) / (counts.sum(axis=1, keepdims=True) + alpha * V)
    log_prior = np.log(np.bincount(row, minlength=K)) - np.log(n)
    log_theta = np.log(theta)
    return log_prior, log_theta, csr_matrix(X_test.astype(float)) @ log_theta.T + log_prior
