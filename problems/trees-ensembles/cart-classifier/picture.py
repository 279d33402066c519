import numpy as np
from reference import DecisionTree
from sketch import line, panel, picture, points


def walls(node, x=(-1.0, 1.0), y=(-1.0, 1.0)):
    """The cuts of a tree in the plane, each as a segment inside the box that it divides."""
    if not isinstance(node, tuple):
        return []
    feature, t, left, right = node
    if feature == 0:
        return [line([t, t], y), *walls(left, (x[0], t), y), *walls(right, (t, x[1]), y)]
    return [line(x, [t, t]), *walls(left, x, (y[0], t)), *walls(right, x, (t, y[1]))]


def pictures():
    rng = np.random.default_rng(2)
    X = rng.uniform(-1.0, 1.0, (84, 2))
    y = (X[:, 0] * X[:, 1] > 0.0).astype(int) ^ (rng.random(84) < 0.08)  # opposite quarters, a few labels wrong

    def grown(depth, title):
        tree = DecisionTree(depth)
        tree.fit(X, y)
        return panel(points(*X.T, group=y, size=3), *walls(tree.root), title=title, equal=True)

    yield picture(
        "depths",
        "Three times the same points of two classes, in opposite quarters of a square, with the cuts of a tree: one "
        "cut at depth 1, a few rectangles at depth 3 that follow the quarters, and without a limit many thin ones "
        "around single points.",
        grown(1, "depth 1"),
        grown(3, "depth 3"),
        grown(None, "no limit"),
        height=2.9,
    )
