from collections.abc import Iterator

import numpy as np
from kit import case


def qkv(rng: np.random.Generator, lead: tuple[int, ...], lq: int, lk: int, d: int, dv: int) -> tuple[np.ndarray, ...]:
    """Random Q, K, V whose scores have a spread of about 1."""
    return (
        rng.standard_normal((*lead, lq, d)),
        rng.standard_normal((*lead, lk, d)),
        rng.standard_normal((*lead, lk, dv)),
    )


def padding(rng: np.random.Generator, batch: int, lk: int) -> np.ndarray:
    """(batch, lk) bool: the first few keys of each sequence are real, at least one."""
    lengths = rng.integers(1, lk + 1, batch)
    return np.arange(lk) < lengths[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0]]),
        np.array([[2.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 3.0, 0.0, 0.0]]),
        np.array([[1.0, 0.0], [0.0, 1.0], [5.0, 5.0]]),
        np.array([[True, True, False], [True, True, True]]),
        False,
    )
    yield case("sample", "causal-three-by-three", *qkv(rng, (), 3, 3, 2, 2), causal=True)

    yield case("basic", "no-mask", *qkv(rng, (), 5, 7, 4, 3))
    yield case("basic", "batch-no-mask", *qkv(rng, (3,), 6, 6, 8, 8))
    free = rng.random((4, 9)) < 0.6
    free[:, 2] = True
    yield case("basic", "random-mask", *qkv(rng, (), 4, 9, 5, 5), free)
    yield case("basic", "causal-square", *qkv(rng, (), 8, 8, 4, 6), None, True)
    yield case("basic", "batch-heads-causal", *qkv(rng, (2, 3), 7, 7, 16, 16), causal=True)
    yield case("basic", "one-wide-head", *qkv(rng, (), 20, 33, 64, 10))

    blind = rng.random((5, 6)) < 0.5
    blind[:, 0] = True
    blind[[1, 3]] = False
    yield case(
        "edge",
        "query-sees-nothing",
        *qkv(rng, (), 5, 6, 4, 3),
        blind,
        note="A row of the mask is all False: zeros, neither NaN nor an average.",
    )
    yield case("edge", "mask-all-false", *qkv(rng, (2,), 3, 4, 4, 2), np.zeros((3, 4), dtype=bool))

    Q, K, V = qkv(rng, (), 6, 8, 4, 3)
    yield case("edge", "scores-of-1e4", 150.0 * Q, 150.0 * K, V, note="Scores near 10000: shift before exp.")
    some = rng.random((6, 8)) < 0.5
    some[:, 3] = True
    yield case(
        "edge",
        "scores-of-1e4-masked",
        150.0 * Q,
        150.0 * K,
        V,
        some,
        note="A forbidden key may well have a score that is 20000 above the best allowed one.",
    )
    same = np.ones((5, 1)) * np.array([[200.0, 0.0, 0.0, 0.0]])
    yield case(
        "edge",
        "allowed-scores-far-below",
        same[:2],
        np.concatenate([same[:3], -same[:3]]) + 0.01 * rng.standard_normal((6, 4)),
        rng.standard_normal((6, 2)),
        np.array([[False, False, False, True, True, True], [False, True, False, True, True, False]]),
        note="In one row the best key is forbidden and all allowed ones score 40000 less.",
    )

    yield case(
        "edge",
        "causal-more-keys",
        *qkv(rng, (), 3, 8, 4, 4),
        None,
        True,
        note="Lk > Lq with causal: aligned at the end, the last query sees every key.",
    )
    yield case(
        "edge",
        "causal-more-queries",
        *qkv(rng, (), 7, 4, 4, 4),
        None,
        True,
        note="Lk < Lq with causal: the first queries see no key at all.",
    )
    yield case("edge", "causal-one-query", *qkv(rng, (2,), 1, 9, 8, 8), None, True, note="One step of decoding.")
    holes = rng.random((6, 6)) < 0.6
    holes[:, 0] = True
    yield case("edge", "causal-and-mask", *qkv(rng, (), 6, 6, 4, 4), holes, True, note="Both must allow the key.")

    yield case(
        "edge",
        "padding-mask-broadcast",
        *qkv(rng, (3, 4), 5, 6, 8, 8),
        padding(rng, 3, 6)[:, np.newaxis, np.newaxis, :],
        note="mask of shape (B, 1, 1, Lk) for Q of shape (B, H, Lq, d).",
    )
    per_query = rng.random((5, 1)) < 0.6
    per_query[0] = True
    yield case("edge", "mask-per-query", *qkv(rng, (2,), 5, 6, 3, 3), per_query, note="mask of shape (Lq, 1).")
    per_key = np.array([True, False, True, True])
    yield case("edge", "mask-per-key", *qkv(rng, (2, 2), 3, 4, 3, 3), per_key, True, note="mask of shape (Lk,).")
    per_head = rng.random((2, 3, 4, 4)) < 0.7
    per_head[..., 0] = True
    yield case("edge", "mask-per-head", *qkv(rng, (2, 3), 4, 4, 5, 5), per_head)
    yield case("edge", "three-leading-axes", *qkv(rng, (2, 1, 3), 4, 5, 3, 2))

    yield case("edge", "single-key", *qkv(rng, (3,), 4, 1, 6, 5), note="Lk = 1: its weight is 1.")
    yield case("edge", "single-key-forbidden", *qkv(rng, (), 3, 1, 6, 5), np.array([[True], [False], [True]]))
    yield case("edge", "width-one", *qkv(rng, (), 4, 5, 1, 1), note="d = dv = 1.")

    Q, K, V = (a.astype(np.float32) for a in qkv(rng, (2, 2), 6, 9, 16, 8))
    yield case("edge", "float32", Q, K, V, padding(rng, 2, 9)[:, np.newaxis, np.newaxis, :], note="float32 inputs.")
    Q, K, V = qkv(rng, (5, 2), 6, 4, 4, 3)
    heads_second = [a.swapaxes(0, 1) for a in (Q, K, V)]
    yield case("edge", "swapped-axes-view", *heads_second, causal=False, note="Inputs that are not contiguous.")

    for batch in (512, 768, 1024):
        mask = padding(rng, batch, 16)[:, np.newaxis, np.newaxis, :] if batch == 768 else None
        yield case(
            "speed", f"batch-{batch}", *qkv(rng, (batch, 8), 16, 16, 8, 8), mask, batch == 1024, size=batch * 128
        )
