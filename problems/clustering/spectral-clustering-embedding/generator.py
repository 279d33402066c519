from collections.abc import Iterator

import numpy as np
from kit import case


def joined(i: np.ndarray, j: np.ndarray, n: int) -> np.ndarray:
    """Pairs without loops and repetitions, (m, 2)."""
    low, high = np.minimum(i, j), np.maximum(i, j)
    keys = np.unique((low * n + high)[low != high])
    return np.column_stack([keys // n, keys % n])


def communities(
    rng: np.random.Generator, sizes: list[int], inside: int, between: int, spread: float = 0.5
) -> tuple[int, np.ndarray, np.ndarray]:
    """Groups of nodes, numbered in random order: about `inside` edges a node within its group, `between` edges in all
    from one group to others."""
    n, starts = sum(sizes), np.cumsum([0, *sizes])
    i, j = [], []
    for start, size in zip(starts, sizes):
        i += [start + np.arange(size), start + rng.integers(0, size, inside * size)]  # a ring and random edges
        j += [start + (np.arange(size) + 1) % size, start + rng.integers(0, size, inside * size)]
    i.append(rng.integers(0, n, between))
    j.append(rng.integers(0, n, between))
    number = rng.permutation(n)
    edges = joined(number[np.concatenate(i)], number[np.concatenate(j)], n)
    edges = rng.permutation(edges)
    turned = rng.random(len(edges)) < 0.5
    edges[turned] = edges[turned, ::-1]
    return n, edges, np.exp(spread * rng.normal(size=len(edges)))


def near(X: np.ndarray, width: float, reach: float) -> tuple[int, np.ndarray, np.ndarray]:
    """Points within reach of one another, with Gaussian weights."""
    distance = np.linalg.norm(X[:, np.newaxis] - X, axis=2)
    i, j = np.nonzero(np.triu(distance < reach, 1))
    return len(X), np.column_stack([i, j]), np.exp(-(distance[i, j] ** 2) / (2 * width**2))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    small = np.array([[0, 1], [1, 2], [0, 2], [3, 4]])
    yield case("sample", "worked-example", 5, small, np.array([1.0, 1.0, 1.0, 2.0]), 2)
    bridge = np.array([[0, 1], [1, 2], [2, 0], [3, 4], [4, 5], [5, 3], [0, 3]])
    yield case("sample", "two-triangles-and-a-bridge", 6, bridge, np.r_[np.ones(6), 0.1], 2)

    for sizes, inside, between in [([12, 15], 4, 3), ([20, 30, 25], 6, 8), ([15, 15, 20, 25], 5, 6), ([60, 80], 6, 20)]:
        yield case(
            "basic", f"{len(sizes)}-groups-n-{sum(sizes)}", *communities(rng, sizes, inside, between), len(sizes)
        )
    yield case("basic", "uneven-sizes", *communities(rng, [100, 20, 10], 5, 5), 3)
    yield case("basic", "equal-weights", *communities(rng, [25, 30], 5, 6, spread=0.0), 2)

    note = "As many eigenvalues 0 as components."
    yield case("edge", "three-components", *communities(rng, [10, 14, 18], 4, 0), 3, note=note)
    n, edges, weights = communities(rng, [12, 16], 4, 0)
    yield case("edge", "isolated-node", n + 1, edges, weights, 3, note="Without edges, yet a group: eigenvalue 0.")
    moved = edges + (edges >= 5) + (edges >= 20)
    yield case("edge", "two-isolated-nodes", n + 2, moved, weights, 4)
    yield case("edge", "first-node-isolated", n + 1, edges + 1, weights, 3)
    yield case("edge", "isolated-node-and-a-bridge", 7, bridge, np.r_[np.ones(6), 0.1], 3)
    yield case("edge", "one-group", *communities(rng, [30], 4, 0), 1, note="k = 1: the eigenvector is sqrt(degree).")
    yield case("edge", "two-nodes", 2, np.array([[1, 0]]), np.array([3.0]), 1)
    yield case("edge", "one-edge-two-alone", 4, np.array([[3, 1]]), np.array([0.5]), 3)
    yield case("edge", "pairs", 8, np.arange(8).reshape(4, 2), np.array([1.0, 2.0, 0.1, 5.0]), 4)
    n, edges, weights = communities(rng, [30, 40], 8, 4)
    activity = 10.0 ** rng.uniform(-1, 1, n)
    products = activity[edges[:, 0]] * activity[edges[:, 1]]
    yield case("edge", "very-different-degrees", n, edges, products, 2, note="Degrees differ by factors of hundreds.")
    yield case("edge", "large-weights", n, edges, 1e6 * weights, 2, note="Scaling all weights changes nothing.")
    yield case("edge", "tiny-weights", n, edges, 1e-9 * weights, 2)
    yield case("edge", "heavier-group", n, edges, np.where(edges.max(axis=1) < 35, 20.0, 1.0) * weights, 2)
    hair = np.r_[np.ones(6), 1e-7]
    yield case("edge", "hangs-by-a-hair", 6, bridge, hair, 2, note="The second eigenvalue is near 1e-7, not 0.")
    angle = np.linspace(0, np.pi, 50)
    moon = np.column_stack([np.cos(angle), np.sin(angle)])
    moons = np.concatenate([moon, [1.0, 0.5] - moon]) + 0.03 * rng.normal(size=(100, 2))
    yield case("edge", "two-moons", *near(moons, 0.1, 0.5), 2, note="Connected, yet not compact.")
    circle = np.column_stack([np.cos(2 * angle), np.sin(2 * angle)])[:-1]
    rings = np.concatenate([circle, 2 * circle, 3.2 * circle]) + 0.02 * rng.normal(size=(147, 2))
    yield case("edge", "three-rings", *near(rings, 0.25, 0.99), 3)

    for n in (2_000, 4_000, 8_000):
        yield case("speed", f"n-{n}", *communities(rng, [n // 4, n // 8, 3 * n // 8, n // 4], 9, n // 4), 4, size=n)
