import numpy as np


def cuped(y, x, treated, has_pre):
    """The adjusted metric is never formed: its moments follow from those of y and x in each arm."""
    filled = np.where(has_pre, x, np.mean(x, where=has_pre) if has_pre.any() else 0.0)
    some = filled[has_pre]
    varies = some.size > 0 and some.max() > some.min()
    both = np.stack([y - y.mean(), filled - filled.mean() if varies else np.zeros(len(y))])
    S = both @ both.T
    theta = S[0, 1] / S[1, 1] if varies else 0.0
    effects, spread = [], np.zeros((2, 2))
    for arm in (treated, ~treated):
        part = both[:, arm]
        effects.append(part.mean(axis=1))
        spread += np.cov(part) / part.shape[1]
    dy, dx = effects[0] - effects[1]
    raw = np.sqrt(spread[0, 0])
    c = np.array([1.0, -theta])
    adjusted = np.sqrt(max(c @ spread @ c, 0.0))
    reduction = float(1 - adjusted**2 / raw**2) if raw > 0 else 0.0
    return {
        "raw": (float(dy), float(raw)),
        "cuped": (float(dy - theta * dx), float(adjusted)),
        "theta": float(theta),
        "reduction": reduction,
    }
