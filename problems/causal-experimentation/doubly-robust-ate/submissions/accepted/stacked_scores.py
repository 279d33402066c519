import numpy as np


def ate(y, t, e, m0, m1, clip):
    """Both means of units at once; the Hajek estimator with weights that have mean 1."""
    t = np.asarray(t, dtype=float)
    n1 = t.sum()
    if n1 in (0, len(t)):
        raise ValueError("an arm is empty")
    e = np.clip(e, clip, 1 - clip)
    chance = t * e + (1 - t) * (1 - e)
    signed = (2 * t - 1) / chance
    own = np.where(t == 1, m1, m0)
    scores = np.stack([signed * y, m1 - m0 + signed * (y - own)])
    n = len(y)
    ipw, aipw = zip(scores.mean(axis=1).tolist(), (scores.std(axis=1, ddof=1) / n**0.5).tolist())
    arms = np.stack([t, 1 - t])
    size = arms.sum(axis=1)
    mean = arms @ y / size
    square = (arms * (y - mean[:, None]) ** 2).sum(axis=1)
    naive = (float(mean[0] - mean[1]), float(np.sqrt((square / (size - 1) / size).sum())))
    w = arms / chance
    w /= w.mean(axis=1, keepdims=True)
    mu = (w * y).mean(axis=1)
    hajek = (float(mu[0] - mu[1]), float(np.sqrt((w**2 * (y - mu[:, None]) ** 2).sum()) / n))
    return {"naive": naive, "ipw": ipw, "hajek": hajek, "aipw": aipw}
