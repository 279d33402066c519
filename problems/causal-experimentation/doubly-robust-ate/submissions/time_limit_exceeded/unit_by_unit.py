import math


def mean_and_se(psi):
    n = len(psi)
    mean = math.fsum(psi) / n
    return mean, math.sqrt(math.fsum((v - mean) ** 2 for v in psi) / (n - 1) / n)


def ate(y, t, e, m0, m1, clip):
    """Plain Python, one unit after the other."""
    rows = list(zip(y.tolist(), t.tolist(), e.tolist(), m0.tolist(), m1.tolist()))
    plain, robust = [], []
    arms = {1: [], 0: []}
    for v, treated, p, a, b in rows:
        p = min(max(p, clip), 1 - clip)
        if treated:
            plain.append(v / p)
            robust.append(b - a + (v - b) / p)
            arms[1].append((v, 1 / p))
        else:
            plain.append(-v / (1 - p))
            robust.append(b - a - (v - a) / (1 - p))
            arms[0].append((v, 1 / (1 - p)))
    if not arms[0] or not arms[1]:
        raise ValueError("an arm is empty")
    one, zero = (mean_and_se([v for v, _ in arms[a]]) for a in (1, 0))
    mu, spread = {}, 0.0
    for a, units in arms.items():
        total = math.fsum(w for _, w in units)
        mu[a] = math.fsum(w * v for v, w in units) / total
        spread += math.fsum((w / total * (v - mu[a])) ** 2 for v, w in units)
    return {
        "naive": (one[0] - zero[0], math.hypot(one[1], zero[1])),
        "ipw": mean_and_se(plain),
        "hajek": (mu[1] - mu[0], math.sqrt(spread)),
        "aipw": mean_and_se(robust),
    }
