"""Long lists of items, made where they are used: a few numbers travel instead of a hundred thousand byte strings."""

import numpy as np


def random_items(count: int, seed: int, shortest: int, longest: int) -> list[bytes]:
    """`count` random byte strings with lengths between the two bounds, both included."""
    rng = np.random.default_rng(seed)
    ends = np.cumsum(rng.integers(shortest, longest + 1, count)).tolist()
    text = rng.bytes(ends[-1])
    return [text[start:end] for start, end in zip([0, *ends[:-1]], ends)]
