import numpy as np
from reference import linkage
from sketch import line, panel, picture


def dendrogram(Z, n):
    """Three strokes for each join; clusters stand above the middle of their members."""
    order, place, height = [], {}, dict.fromkeys(range(n), 0.0)

    def visit(c):
        if c < n:
            place[c] = len(order)
            order.append(c)
        else:
            a, b, h, _ = Z[c - n]
            visit(int(a))
            visit(int(b))
            place[c], height[c] = (place[int(a)] + place[int(b)]) / 2, h

    visit(n + len(Z) - 1)
    return [
        line(
            [place[int(a)], place[int(a)], place[int(b)], place[int(b)]],
            [height[int(a)], h, h, height[int(b)]],
            style="solid",
        )
        for a, b, h, _ in Z
    ]


def pictures():
    rng = np.random.default_rng(6)
    X = np.concatenate([np.column_stack([np.arange(12) * 1.0, np.zeros(12)]), rng.normal([5.5, 5.0], 0.8, (8, 2))])
    X += 0.1 * rng.normal(size=X.shape)
    yield picture(
        "dendrograms",
        "Dendrograms of the same twenty points, a chain of twelve and a cloud of eight. Under single linkage the chain "
        "is joined point by point at low heights; under complete and Ward linkage it is broken into pieces that are "
        "joined much later.",
        *[panel(*dendrogram(linkage(X, m), 20), title=m, xticks={}) for m in ("single", "complete", "ward")],
        height=2.6,
    )
