import itertools

import numpy as np


def shrink_two(rho, c, lam):
    """Tries all patterns of signs; the optimality conditions leave one."""
    down, up = 1.0 - rho, 1.0 + rho
    c1, c2 = float(c[0]), float(c[1])
    found = None
    # Patterns with more zeros first: at a boundary the weight is zero.
    for s1, s2 in sorted(itertools.product((-1, 0, 1), repeat=2), key=lambda signs: signs[0] ** 2 + signs[1] ** 2):
        a, b = c1 - lam * s1, c2 - lam * s2
        if s1 and s2:
            sum_, gap = (a + b) / up, (a - b) / down
            w = ((sum_ + gap) / 2, (sum_ - gap) / 2)
            good = w[0] * s1 > 0 and w[1] * s2 > 0
        elif s1:
            w = (a, 0.0)
            good = a * s1 > 0 and abs(c2 - rho * a) <= lam
        elif s2:
            w = (0.0, b)
            good = b * s2 > 0 and abs(c1 - rho * b) <= lam
        else:
            w = (0.0, 0.0)
            good = max(abs(c1), abs(c2)) <= lam
        if good:
            found = w
            break
    twice = lam + down, lam + up
    ridge = ((c1 + c2) / twice[1] + (c1 - c2) / twice[0]) / 2, ((c1 + c2) / twice[1] - (c1 - c2) / twice[0]) / 2
    return {"ridge": np.array(ridge), "lasso": np.array(found), "lasso_support": (found[0] != 0) + (found[1] != 0)}
