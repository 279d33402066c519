import numpy as np
from reference import platt
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(4)
    f = rng.normal(0, 2, 2000)
    y = (rng.random(2000) < 1 / (1 + np.exp(-1.2 * f + 0.8))).astype(int)
    A, B = platt(f, y)
    bins = np.clip(np.round(f).astype(int), -4, 4) + 4
    grid = np.linspace(-5, 5, 60)

    few = np.append(rng.uniform(-3, -1, 6), rng.uniform(1, 3, 8))
    label = (few > 0).astype(int)
    a, b = platt(few, label)
    yield picture(
        "sigmoid",
        "Left, the share of positives in nine bins of the score, and the fitted sigmoid, which passes near them. "
        "Right, fourteen samples whose classes a threshold separates: the fitted sigmoid rises smoothly from near 0 to "
        "near 1 instead of jumping.",
        panel(
            points(np.arange(-4, 5), [y[bins == k].mean() for k in range(9)], label="share of positives"),
            line(grid, 1 / (1 + np.exp(A * grid + B)), label="fitted p"),
            x="score",
        ),
        panel(
            points(few, label, label="labels"),
            line(grid, 1 / (1 + np.exp(a * grid + b)), label="fitted p"),
            x="score",
        ),
        height=2.8,
    )
