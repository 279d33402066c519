import math


def moments(values):
    n = len(values)
    mean = math.fsum(values) / n
    return mean, math.fsum((v - mean) ** 2 for v in values) / (n - 1) / n


def difference(values, treated):
    a, va = moments([v for v, t in zip(values, treated) if t])
    b, vb = moments([v for v, t in zip(values, treated) if not t])
    return a - b, math.sqrt(va + vb)


def cuped(y, x, treated, has_pre):
    """Plain Python, one user after the other."""
    y, x, treated, has_pre = y.tolist(), x.tolist(), treated.tolist(), has_pre.tolist()
    known = [v for v, h in zip(x, has_pre) if h]
    centre = math.fsum(known) / len(known) if known else 0.0
    past = [v - centre if h else 0.0 for v, h in zip(x, has_pre)]
    mean = math.fsum(y) / len(y)
    theta = 0.0
    if len(set(known)) > 1:
        theta = math.fsum(p * (v - mean) for p, v in zip(past, y)) / math.fsum(p * p for p in past)
    raw = difference(y, treated)
    adjusted = difference([v - theta * p for v, p in zip(y, past)], treated)
    return {
        "raw": raw,
        "cuped": adjusted,
        "theta": theta,
        "reduction": 1 - (adjusted[1] / raw[1]) ** 2 if raw[1] > 0 else 0.0,
    }
