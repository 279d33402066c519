from collections.abc import Iterator

import numpy as np
from kit import case


def grown(rng: np.random.Generator, Z: np.ndarray, deepest: int) -> dict[str, np.ndarray]:
    """A tree of random cuts over the points Z, nodes in the order in which they are taken from a stack."""
    feature, threshold, left, right, size = [], [], [], [], []
    todo = [(Z, 0, None, 0)]
    while todo:
        points, depth, siblings, parent = todo.pop()
        at = len(feature)
        if siblings is not None:
            siblings[parent] = at
        feature.append(-1)
        threshold.append(0.0)
        left.append(-1)
        right.append(-1)
        size.append(len(points))
        low, high = points.min(axis=0), points.max(axis=0)
        wide = np.flatnonzero(low < high)
        if depth == deepest or not len(wide):
            continue
        j = rng.choice(wide)
        t = rng.uniform(low[j], high[j])
        feature[at], threshold[at] = j, t
        todo.append((points[points[:, j] <= t], depth + 1, left, at))
        todo.append((points[points[:, j] > t], depth + 1, right, at))
    return tree(feature, threshold, left, right, size)


def tree(feature: list, threshold: list, left: list, right: list, size: list) -> dict[str, np.ndarray]:
    return {
        "feature": np.array(feature, dtype=np.int64),
        "threshold": np.array(threshold, dtype=float),
        "left": np.array(left, dtype=np.int64),
        "right": np.array(right, dtype=np.int64),
        "n_samples": np.array(size, dtype=np.int64),
    }


def forest(rng: np.random.Generator, X: np.ndarray, B: int, psi: int, deepest: int | None = None) -> list[dict]:
    deepest = int(np.ceil(np.log2(psi))) if deepest is None else deepest
    return [grown(rng, X[rng.choice(len(X), psi, replace=False)], deepest) for _ in range(B)]


def data(rng: np.random.Generator, n: int, d: int) -> np.ndarray:
    """A crowd, and one row in twenty far from it."""
    X = rng.normal(size=(n, d))
    X[::20] *= 4.0
    return X


def cases(rng: np.random.Generator) -> Iterator[dict]:
    first = tree([0, -1, 1, -1, -1], [2.0, 0, 5.0, 0, 0], [1, -1, 3, -1, -1], [2, -1, 4, -1, -1], [8, 5, 3, 2, 1])
    second = tree([1, -1, -1], [7.0, 0, 0], [1, -1, -1], [2, -1, -1], [8, 7, 1])
    yield case("sample", "worked-example", [first, second], np.array([[2.0, 0.0], [3.0, 9.0], [4.0, 5.0]]), 8)
    yield case("sample", "single-tree", [second], np.array([[0.0, 7.0], [0.0, 7.5]]), 8)

    for n, d, B, psi in [(50, 1, 5, 16), (200, 2, 20, 32), (300, 5, 30, 64), (120, 8, 10, 100), (80, 3, 50, 8)]:
        X = data(rng, n, d)
        yield case("basic", f"n-{n}-d-{d}-trees-{B}", forest(rng, X, B, psi), X, psi)
    X = data(rng, 150, 2)
    yield case("basic", "new-rows", forest(rng, X, 15, 64), 3.0 * rng.normal(size=(60, 2)), 64)

    leaf = tree([-1], [0.0], [-1], [-1], [10])
    yield case("edge", "tree-is-a-leaf", [leaf], X[:4], 10, note="No edges, c(10) / c(10): one half.")
    yield case("edge", "leaf-among-trees", [leaf, *forest(rng, X, 3, 10)], X[:20], 10)
    yield case("edge", "leaf-of-one", [tree([-1], [0.0], [-1], [-1], [1])], X[:2], 10, note="Path length 0: score 1.")
    sizes = tree(
        [0, 0, -1, 0, -1, -1, -1],
        [0.0, -1, 0, 1, 0, 0, 0],
        [1, 4, -1, 2, -1, -1, -1],
        [3, 5, -1, 6, -1, -1, -1],
        [9, 4, 2, 5, 1, 3, 3],
    )
    yield case("edge", "leaves-of-1-2-3", [sizes], np.array([[-2.0], [-0.5], [0.5], [2.0]]), 9)
    yield case(
        "edge",
        "on-the-threshold",
        [sizes],
        np.array([[0.0], [-1.0], [1.0], [1.001]]),
        9,
        note="x <= threshold goes left.",
    )
    chain = tree(
        [0, 0, 0, -1, -1, -1, -1],
        [0.0, 1, 2, 0, 0, 0, 0],
        [4, 5, 6, -1, -1, -1, -1],
        [1, 2, 3, -1, -1, -1, -1],
        [20, 15, 11, 6, 5, 4, 5],
    )
    yield case("edge", "chain", [chain], np.array([[-1.0], [0.5], [1.5], [9.0]]), 20)
    yield case("edge", "different-depths", [leaf, chain, sizes], np.array([[-1.5], [0.5], [1.5], [9.0]]), 16)
    backwards = tree([1, -1, -1, 0, -1], [0.5, 0, 0, 0.5, 0], [4, -1, -1, 2, -1], [3, -1, -1, 1, -1], [6, 3, 1, 4, 2])
    yield case("edge", "child-before-parent", [backwards], np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), 6)
    yield case("edge", "psi-2", forest(rng, X, 12, 2), X[:30], 2, note="c(2) = 1.")
    yield case("edge", "psi-3", forest(rng, X, 12, 3), X[:30], 3)
    yield case("edge", "one-row", forest(rng, X, 10, 32), X[:1], 32)
    yield case("edge", "grown-to-the-end", forest(rng, X, 10, 60, deepest=60), X, 60, note="Every leaf has one point.")
    yield case("edge", "one-cut", forest(rng, X, 25, 60, deepest=1), X, 60, note="Leaves of dozens of points.")
    same = np.repeat(X[:5], 12, axis=0)
    yield case("edge", "copies", forest(rng, same, 10, 40, deepest=30), same, 40, note="Copies cannot be isolated.")
    yield case("edge", "strided", forest(rng, X, 6, 32), np.repeat(X, 2, axis=1)[::-1, ::2], 32)

    X = data(rng, 6_000, 4)
    trees = forest(rng, X, 40, 64)
    for n in (2_000, 4_000, 6_000):
        yield case("speed", f"n-{n}", trees, X[:n], 64, size=n)
