import numpy as np
from reference import StumpBoosting
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(5)
    x = np.sort(rng.uniform(0.0, 6.0, 60))
    y = np.sin(x) + 0.25 * rng.normal(size=60)
    grid = np.linspace(0.0, 6.0, 160)

    model = StumpBoosting(60, 0.3)
    model.fit(x[:, np.newaxis], y)
    stages = model.staged_predict(grid[:, np.newaxis])

    new_x = rng.uniform(0.0, 6.0, 400)
    new_y = np.sin(new_x) + 0.25 * rng.normal(size=400)

    def errors(rate):
        model = StumpBoosting(60, rate)
        model.fit(x[:, np.newaxis], y)
        return ((model.staged_predict(new_x[:, np.newaxis]) - new_y) ** 2).mean(axis=1)

    yield picture(
        "stages",
        "Left, noisy points along a sine and three step functions: after 1 stage a single step, after 5 a rough "
        "staircase, after 60 a fine one that follows the sine. Right, the error on new points against the stage: with "
        "learning rate 1 it falls at once and flattens, with 0.1 it falls slowly towards the same level.",
        panel(
            points(x, y, size=3),
            *[line(grid, stages[t], label=f"{t} stages" if t > 1 else "1 stage") for t in (1, 5, 60)],
        ),
        panel(
            line(np.arange(61), errors(1.0), label="learning rate 1", style="dashed"),
            line(np.arange(61), errors(0.1), label="learning rate 0.1"),
            x="stage",
            y="squared error, new points",
        ),
        height=2.9,
    )
