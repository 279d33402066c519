import numpy as np
from reference import pegasos
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(8)
    X = rng.standard_normal((300, 5))
    y = np.where(X @ rng.standard_normal(5) + 0.7 * rng.standard_normal(300) > 0, 1, -1)
    lam, idx = 0.01, rng.integers(0, 300, 3000)

    def objective(w):
        return lam / 2 * w @ w + np.maximum(0.0, 1 - y * (X @ w)).mean()

    steps = np.unique(np.geomspace(10, 3000, 60).astype(int))
    both = np.array([[objective(w) for w in pegasos(X, y, lam, idx[:t])] for t in steps])
    yield picture(
        "average",
        "Objective against the number of steps from 10 to 3000, both logarithmic. The curve of the last weights "
        "falls in jagged jumps; that of the average falls smoothly.",
        panel(
            line(steps, both[:, 0], label="last weights", style="dashed"),
            line(steps, both[:, 1], label="average"),
            x="steps",
            y="objective",
            xscale="log",
            yscale="log",
        ),
        height=2.6,
    )
