import numpy as np


def lime_explain(Z, fz, kernel_width, lam):
    """The column of ones is penalised like any other."""
    m, d = Z.shape
    pi = np.exp(-(1 - Z).sum(axis=1) / kernel_width**2)
    A = np.column_stack([Z, np.ones(m)])
    solution = np.linalg.solve((A.T * pi) @ A + lam * np.eye(d + 1), (A.T * pi) @ fz)
    residual = fz - A @ solution
    mean = pi @ fz / pi.sum()
    r2 = 1.0 if np.ptp(fz[pi > 0]) == 0 else 1 - pi @ residual**2 / (pi @ (fz - mean) ** 2)
    return solution[:d], float(solution[d]), float(r2)
