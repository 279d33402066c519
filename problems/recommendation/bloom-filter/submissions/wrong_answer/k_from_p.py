"""The number of hashes from p, as if m were not rounded up."""

import math

import numpy as np

OFFSET = np.uint64(14695981039346656037)
PRIME = np.uint64(1099511628211)


def fnv1a(items: list[bytes]) -> np.ndarray:
    """64-bit FNV-1a of each item (c,): for every byte h <- (h xor byte) * prime, modulo 2^64."""
    lengths = [len(item) for item in items]
    longest = max([1, *lengths])
    # The items as rows of equal length. The padding is never read, so it may look like zeros of an item.
    table = np.array(items, dtype=f"S{longest}").view(np.uint8).reshape(len(items), longest)  # (c, longest)

    h = np.full(len(items), OFFSET)  # (c,)
    ends = np.array(lengths)  # (c,)
    for position in range(longest):
        mixed = (h ^ table[:, position]) * PRIME  # uint64 wraps around: that is the modulo
        h = np.where(ends > position, mixed, h)  # an item that has ended keeps its hash
    return h


class BloomFilter:
    def __init__(self, n: int, p: float) -> None:
        self.m = math.ceil(-n * math.log(p) / math.log(2) ** 2)
        self.k = max(1, round(-math.log2(p)))
        self.bits = np.zeros((self.m + 7) // 8, dtype=np.uint8)

    def places(self, items: list[bytes]) -> np.ndarray:
        """The bits of each item, (a + i b) mod m for i = 0 .. k-1: (c, k)."""
        h = fnv1a(items)
        a = (h >> np.uint64(32)).astype(np.int64)  # (c,) below 2^32
        b = (h & np.uint64(0xFFFFFFFF)).astype(np.int64) | 1  # (c,) odd, so never 0
        return (a[:, np.newaxis] + b[:, np.newaxis] * np.arange(self.k)) % self.m  # 64 bits are enough for the sum

    def add(self, items: list[bytes]) -> None:
        j = self.places(items).ravel()
        np.bitwise_or.at(self.bits, j // 8, (1 << (j % 8)).astype(np.uint8))  # `at`: several bits may share a byte

    def contains(self, items: list[bytes]) -> np.ndarray:
        j = self.places(items)
        is_set = self.bits[j // 8] >> (j % 8) & 1  # (c, k)
        return is_set.all(axis=1)  # (c,)

    def estimate_count(self) -> float:
        ones = int(np.bitwise_count(self.bits).sum())
        if ones == self.m:
            return math.inf
        return -self.m / self.k * math.log(1 - ones / self.m)
