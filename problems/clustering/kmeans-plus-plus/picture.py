import numpy as np
from reference import kmeans_pp
from sketch import hline, line, panel, picture, points, vline


def pictures():
    rng = np.random.default_rng(11)
    X = np.concatenate([rng.normal(m, 0.7, (25, 2)) for m in ((0, 0), (5, 1), (2, 5))])
    rng.shuffle(X)
    u = np.array([0.3, 0.62, 0.35])
    chosen = kmeans_pp(X, 3, u)

    first = ((X - X[chosen[0]]) ** 2).sum(axis=1)
    S = np.cumsum(first)
    yield picture(
        "draw",
        "Left, a staircase that rises with the row number by each row's squared distance to the first centre; a dashed "
        "horizontal line at the drawn height meets it at the chosen row. Right, three clouds of points with the three "
        "chosen rows, one in each cloud.",
        panel(
            line(np.arange(len(X)), S, steps=True),
            hline(u[1] * S[-1], label="u times the total"),
            vline(chosen[1], label=f"row {chosen[1]}"),
            x="row",
            y="running sum of squared distances",
        ),
        panel(points(*X.T, size=3), points(*X[chosen].T, marker="*", size=11, label="chosen"), equal=True),
        height=2.9,
    )
