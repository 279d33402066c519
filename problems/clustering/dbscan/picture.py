import numpy as np
from reference import dbscan
from sketch import panel, picture, points


def pictures():
    rng = np.random.default_rng(8)
    angle = np.tile(np.linspace(0.0, np.pi, 40), 2)
    moons = np.column_stack([np.cos(angle), np.sin(angle)]) + 0.06 * rng.normal(size=(80, 2))
    moons[40:] = [1.0, 0.3] - moons[40:]
    X = np.concatenate([moons, rng.uniform([-1.5, -1.2], [2.5, 1.6], (14, 2))])

    def panel_of(eps, title):
        labels = dbscan(X, eps, 4)
        noise = labels == -1
        return panel(
            points(*X[~noise].T, group=labels[~noise], size=4),
            points(*X[noise].T, marker="x", size=4, label=f"noise, {noise.sum()}"),
            title=title,
            equal=True,
        )

    yield picture(
        "radius",
        "Two interleaved half moons and a few scattered points, clustered with three radii. The smallest breaks the "
        "moons into pieces and leaves many crosses of noise, the middle one finds both moons, the largest joins them.",
        panel_of(0.13, "eps = 0.13"),
        panel_of(0.25, "eps = 0.25"),
        panel_of(0.5, "eps = 0.5"),
        height=2.6,
    )
