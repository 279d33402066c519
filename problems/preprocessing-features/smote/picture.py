import numpy as np
from reference import smote
from sketch import panel, picture, points


def pictures():
    rng = np.random.default_rng(4)
    X = np.concatenate([rng.normal([0, 0], 0.6, (9, 2)), rng.normal([4, 1.5], 0.6, (5, 2))])
    panels = []
    for k in (3, 6):
        new = smote(X, k, rng.integers(0, 14, 150), rng.integers(0, 60, 150), rng.random(150))
        marks = points(*new.T, label="new", size=2), points(*X.T, label="rare class", marker="s", size=5)
        panels.append(panel(*marks, title=f"k = {k}", equal=True))
    yield picture(
        "segments",
        "Two panels with the same 14 points in two groups, nine left and five right. With k = 3 the new points lie on "
        "segments inside each group; with k = 6, more than the smaller group has to offer, segments also cross the "
        "empty space between the groups.",
        *panels,
        height=3.0,
    )
