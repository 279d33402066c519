import numpy as np


def shrink_two(rho, c, lam):
    """Swaps and flips the features until c1 >= c2 >= 0, which leaves three cases."""
    plus, minus = np.array([0.5, 0.5]), np.array([0.5, -0.5])
    ridge = plus * (c.sum() / (1 - -rho + lam)) + minus * ((c[0] - c[1]) / (1 - rho + lam))
    flip = np.where(c < 0, -1.0, 1.0)
    order = np.argsort(-np.abs(c), kind="stable")
    a, b = np.abs(c)[order]
    r = rho * flip[0] * flip[1]
    if a <= lam:
        u = (0.0, 0.0)
    else:
        first = a - lam
        rest = b - r * first
        if -lam <= rest <= lam:
            u = (first, 0.0)
        else:
            sign = 1.0 if rest > lam else -1.0
            both, apart = (a + b - lam * (1 + sign)) / (1 + r), (a - b - lam * (1 - sign)) / (1 - r)
            u = ((both + apart) / 2, (both - apart) / 2)
    lasso = np.zeros(2)
    lasso[order] = u
    lasso = lasso * flip
    return {"ridge": ridge, "lasso": lasso, "lasso_support": int((lasso != 0).sum())}
