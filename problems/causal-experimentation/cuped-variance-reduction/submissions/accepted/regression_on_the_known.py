import numpy as np
from scipy.stats import linregress


def summary(v):
    n = v.size
    mean = v.sum() / n
    d = v - mean
    return mean, (d * d).sum() / (n - 1) / n


def cuped(y, x, treated, has_pre):
    """Users at the mean of x add nothing to the slope: it is that of the users with history."""
    theta, centre = 0.0, 0.0
    if has_pre.any() and x[has_pre].min() < x[has_pre].max():
        centre = x[has_pre].mean()
        theta = float(linregress(x[has_pre] - centre, y[has_pre]).slope)
    out = {"theta": theta}
    for name, v in (("raw", y), ("cuped", np.where(has_pre, y - theta * (x - centre), y))):
        (mt, vt), (mc, vc) = summary(v[treated]), summary(v[~treated])
        out[name] = (float(mt - mc), float(np.sqrt(vt + vc)))
    before, after = out["raw"][1] ** 2, out["cuped"][1] ** 2
    out["reduction"] = 1 - after / before if before else 0.0
    return out
