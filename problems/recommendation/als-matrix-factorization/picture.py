import numpy as np
from reference import als
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(4)
    users, items = rng.integers(0, 30, 200), rng.integers(0, 20, 200)
    ratings = (rng.standard_normal((30, 2))[users] * rng.standard_normal((20, 2))[items]).sum(axis=1)
    runs = [als(users, items, ratings, 30, rng.standard_normal((20, 2)), 0.3, 30)[2] for _ in range(4)]
    yield picture(
        "losses",
        "Four curves of the objective over 30 iterations, one for each random start. All fall steeply at first and "
        "never rise; they do not all end at the same value.",
        panel(
            *(line(range(1, 31), run, label=f"start {n}") for n, run in enumerate(runs, 1)),
            x="iteration",
            y="objective",
        ),
        height=2.8,
    )
