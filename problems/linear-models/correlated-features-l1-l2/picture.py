import numpy as np
from reference import shrink_two
from sketch import line, panel, picture


def pictures():
    rho = np.linspace(0.0, 0.995, 120)
    answers = [shrink_two(r, np.array([1.0, 0.9]), 0.2) for r in rho]
    panels = []
    for name in ("ridge", "lasso"):
        w = np.array([a[name] for a in answers])
        first, second = line(rho, w[:, 0], label="w1"), line(rho, w[:, 1], label="w2", style="dashed")
        panels.append(panel(first, second, title=name, x="correlation", y="weight"))
    yield picture(
        "twins",
        "Two panels with both weights against the correlation from 0 to 1. Left, ridge: both fall together and stay "
        "close. Right, the lasso: the second weight falls to zero near correlation 0.9 while the first rises again.",
        *panels,
        height=2.6,
    )
