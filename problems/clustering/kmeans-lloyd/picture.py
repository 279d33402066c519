import numpy as np
from reference import kmeans
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(3)
    X = np.concatenate([rng.normal(centre, 0.9, (30, 2)) for centre in ((0, 0), (4, 1), (1.5, 4))])
    init = X[[0, 3, 7]]  # all three in the same cloud

    def stage(n_updates, title):
        centroids, labels, _, _ = kmeans(X, init, n_updates)
        return panel(
            points(*X.T, group=labels, size=4),
            points(*centroids.T, marker="x", size=8),
            title=title,
            equal=True,
        )

    last = kmeans(X, init)[3]
    updates = np.arange(last + 1)
    inertia = [kmeans(X, init, int(n))[2] for n in updates]
    yield picture(
        "lloyd-steps",
        "Points in three clouds, coloured by their nearest centroid: all three centroids start in one cloud, and after "
        "some updates each has a cloud of its own. A curve shows the inertia falling at every update.",
        stage(0, "as given"),
        stage(2, "after 2 updates"),
        stage(last, f"after {last}, at rest"),
        panel(line(updates, inertia), x="updates", y="inertia"),
        height=2.6,
    )
