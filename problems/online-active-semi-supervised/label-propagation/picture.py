import numpy as np
from reference import propagate
from sketch import panel, picture, points


def pictures():
    rng = np.random.default_rng(4)
    angle = np.linspace(0, np.pi, 45)
    upper = np.column_stack([np.cos(angle), np.sin(angle)])
    X = np.concatenate([upper, [1.0, 0.4] - upper]) + 0.07 * rng.normal(size=(90, 2))
    y = np.full(90, -1)
    y[[22, 67]] = 0, 1  # the middle of each moon

    def result(gamma):
        _, labels = propagate(X, y, gamma)
        return panel(
            points(*X.T, group=labels, size=4),
            points(*X[y >= 0].T, marker="*", size=10, label="labelled"),
            title=f"gamma = {gamma:g}",
            equal=True,
        )

    yield picture(
        "two-moons",
        "Two interleaved half moons, one labelled point in the middle of each. With a small gamma the label of the "
        "upper moon also takes the near half of the lower one; with a large gamma each label fills its own moon.",
        result(1.0),
        result(50.0),
        height=2.4,
    )
