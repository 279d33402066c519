import numpy as np
from reference import cuped
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(1)
    n = 80
    x = rng.normal(5.0, 2.0, n)
    treated = np.arange(n) % 2 == 0
    y = 2.0 + x + 0.7 * rng.standard_normal(n) + 1.0 * treated
    answer = cuped(y, x, treated, np.ones(n, dtype=bool))
    adjusted = y - answer["theta"] * (x - x.mean())
    ends = np.array([x.min(), x.max()])
    (raw, raw_se), (sharp, sharp_se) = answer["raw"], answer["cuped"]

    def cloud(v, slope, title):
        lines = [line(ends, v[arm].mean() + slope * (ends - x.mean())) for arm in (~treated, treated)]
        return panel(points(x, v, group=treated, size=3), *lines, title=title, x="past", y="metric")

    yield picture(
        "adjusted",
        "Two clouds of points against the past, in two colours for the arms, each with two parallel lines. Left, the "
        "metric rises with the past; right, after the adjustment, it is flat and the arms are easier to tell apart.",
        cloud(y, answer["theta"], f"raw: {raw:.2f} with se {raw_se:.2f}"),
        cloud(adjusted, 0.0, f"CUPED: {sharp:.2f} with se {sharp_se:.2f}"),
        height=3.0,
    )
