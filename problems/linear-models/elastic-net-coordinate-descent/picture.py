import numpy as np
from reference import elastic_net
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(3)
    X = rng.standard_normal((60, 6)) + 0.6 * rng.standard_normal((60, 1))
    X /= X.std(axis=0)
    y = X @ np.array([3.0, -2.0, 1.2, 0.5, 0.0, 0.0]) + rng.standard_normal(60)
    alphas = np.geomspace(0.01, 10.0, 40)
    panels = []
    for ratio, title in [(1.0, "lasso, l1_ratio = 1"), (0.0, "ridge, l1_ratio = 0")]:
        path = np.array([elastic_net(X, y, a, ratio, 1e-7, 10_000)[0] for a in alphas])
        lines = [line(alphas, weights) for weights in path.T]
        panels.append(panel(*lines, title=title, x="alpha", y="weight", xscale="log"))
    yield picture(
        "paths",
        "Two panels of six weights against alpha from 0.01 to 10. Left, under the lasso, the curves bend to zero one "
        "after the other and stay there; right, under ridge, all shrink smoothly and none is zero.",
        *panels,
        height=2.8,
    )
