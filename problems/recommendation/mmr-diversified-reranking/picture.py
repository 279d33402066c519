import numpy as np
from reference import mmr
from sketch import panel, picture, points


def pictures():
    rng = np.random.default_rng(2)
    angle = np.repeat([0.3, 1.2, 2.4, 3.6], [14, 8, 8, 6]) + 0.13 * rng.standard_normal(36)
    E = np.column_stack([np.cos(angle), np.sin(angle)]) * rng.uniform(0.7, 1.3, (36, 1))
    rel = np.repeat([0.9, 0.7, 0.6, 0.5], [14, 8, 8, 6]) + 0.05 * rng.random(36)
    looks = {"equal": True, "xticks": {}, "yticks": {}}
    panels = []
    for lam, title in ((1.0, "six most relevant"), (0.6, "six by MMR, lambda 0.6")):
        chosen = mmr(rel, E, lam, 6)
        panels.append(panel(points(*E.T, size=3), points(*E[chosen].T, marker="x", size=9), title=title, **looks))
    yield picture(
        "spread",
        "Twice the same points in four groups of directions around an origin. Left, the six most relevant, marked by "
        "crosses, all lie in one group. Right, the six that MMR selects lie in three of them.",
        *panels,
        height=3.2,
    )
