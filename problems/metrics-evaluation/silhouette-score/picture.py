import numpy as np
from reference import silhouette
from sketch import bars, hline, panel, picture, points


def pictures():
    rng = np.random.default_rng(2)
    centres = np.array([[0.0, 0.0], [2.6, 0.4], [1.0, 6.0]])
    labels = np.repeat(np.arange(3), 25)
    X = centres[labels] + 0.8 * rng.standard_normal((75, 2))
    s, mean = silhouette(X, labels)
    order = np.lexsort((-s, labels))
    yield picture(
        "silhouettes",
        "Left, three groups of points, two of which touch. Right, the silhouette coefficients as bars, sorted within "
        "each group: high for the separate group, falling to zero and below for some points of those that touch.",
        panel(points(*X.T, group=labels, size=4), equal=True),
        panel(
            *(
                bars(np.flatnonzero(labels[order] == c), s[order][labels[order] == c], label=f"cluster {c}", width=1.0)
                for c in range(3)
            ),
            hline(mean, label=f"mean {mean:.2f}"),
            x="samples, sorted within clusters",
            y="coefficient",
        ),
        height=3.0,
    )
