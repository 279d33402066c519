from itertools import permutations

import numpy as np
from reference import shapley_values
from sketch import hline, panel, picture, points


def pictures():
    def f(z):
        return z[:, 0] * z[:, 1] * (1.0 - z[:, 2]) + 2.0 * z[:, 2]

    x, background = np.array([2.0, 1.5, 1.0]), np.array([[0.0, 1.0, 0.5], [1.0, -0.5, 0.0]])
    phi, _ = shapley_values(f, x, background)
    features, gains = [], []
    for order in permutations(range(3)):
        inside = np.zeros(3, bool)
        for j in order:
            before = f(np.where(inside, x, background)).mean()
            inside[j] = True
            features.append(j)
            gains.append(f(np.where(inside, x, background)).mean() - before)
    yield picture(
        "orders",
        "Three columns of points, one for each feature: what it adds when it joins, in each of the six orders. "
        "The gains of a feature differ with who came before it. A cross marks the mean, its Shapley value.",
        panel(
            points(features, gains, label="gain in one order"),
            points(range(3), phi, label="mean: the Shapley value", marker="x", size=9),
            hline(0.0),
            x="feature",
            y="change of v when it joins",
            xticks={0: "0", 1: "1", 2: "2"},
        ),
        height=2.8,
    )
