import numpy as np

Q = 1.96  # 97.5 % of the normal distribution lie below


def logistic_irls(X: np.ndarray, y: np.ndarray, lam: float, tol: float, max_iter: int) -> dict[str, np.ndarray]:
    """1.96 for the quantile."""
    n, d = X.shape
    A = np.column_stack([np.ones(n), X])  # (n, d + 1)
    penalty = np.append(0.0, np.full(d, lam))  # (d + 1,) none for the intercept

    def objective(beta: np.ndarray) -> float:
        z = A @ beta
        return np.logaddexp(0.0, z).sum() - y @ z + (penalty * beta**2).sum() / 2

    def derivatives(beta: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        p = np.exp(-np.logaddexp(0.0, -(A @ beta)))  # (n,) the sigmoid, without overflow
        gradient = A.T @ (p - y) + penalty * beta  # (d + 1,)
        hessian = (A.T * (p * (1 - p))) @ A + np.diag(penalty)  # (d + 1, d + 1)
        return gradient, hessian

    beta = np.zeros(d + 1)
    gradient, hessian = derivatives(beta)
    for _ in range(max_iter):
        if np.abs(gradient).max() < tol:
            break
        step = np.linalg.solve(hessian, gradient)
        while objective(beta - step) > objective(beta):
            step = step / 2
        beta = beta - step
        gradient, hessian = derivatives(beta)

    se = np.sqrt(np.diag(np.linalg.inv(hessian)))  # (d + 1,)
    bounds = np.stack([beta - Q * se, beta + Q * se], axis=1)  # (d + 1, 2)
    return {"coef": beta, "se": se, "odds_ratio": np.exp(beta), "ci": np.exp(bounds)}
