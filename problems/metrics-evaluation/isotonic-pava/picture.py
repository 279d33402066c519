import numpy as np
from reference import isotonic
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(6)
    x = np.arange(20.0)
    y = 0.1 * x + 0.5 * rng.standard_normal(20)
    g, _ = isotonic(x, y, np.ones(20), x)
    yield picture(
        "pools",
        "Left, twenty noisy points that rise on the whole, and a fit that never falls: flat over each pooled block. "
        "Right, the cumulated sums of the points, and below them the convex line of the cumulated fit, which touches "
        "them at the ends of the blocks.",
        panel(points(x, y, size=4), line(x, g, label="isotonic fit"), x="x", y="y"),
        panel(
            points(np.arange(21), np.append(0.0, np.cumsum(y)), size=4, label="cumulated y"),
            line(np.arange(21), np.append(0.0, np.cumsum(g)), label="cumulated fit"),
            x="cumulated weight",
        ),
        height=3.0,
    )
