"""Hashes items of the same length together, so that no item needs padding; sets one bit of each item at a time."""

import math

import numpy as np


class BloomFilter:
    def __init__(self, n: int, p: float) -> None:
        ln2 = math.log(2)
        self.m = math.ceil(-n * math.log(p) / (ln2 * ln2))
        self.k = max(1, round(self.m / n * ln2))
        self.bits = np.zeros(-(-self.m // 8), dtype=np.uint8)

    def _halves(self, items: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
        lengths = np.fromiter(map(len, items), dtype=np.intp, count=len(items))
        order = np.argsort(lengths, kind="stable")
        hashes = np.empty(len(items), dtype=np.uint64)
        start = 0
        sizes, counts = np.unique(lengths, return_counts=True)
        for size, count in zip(sizes.tolist(), counts.tolist()):
            members = order[start : start + count]
            start += count
            joined = b"".join([items[i] for i in members.tolist()])
            columns = np.frombuffer(joined, dtype=np.uint8).reshape(count, size).T.astype(np.uint64)
            h = np.full(count, 0xCBF29CE484222325, dtype=np.uint64)
            for column in columns:
                h ^= column
                h *= np.uint64(0x100000001B3)
            hashes[members] = h
        return (hashes >> np.uint64(32)).astype(np.int64), (hashes.astype(np.int64) & 0xFFFFFFFF) | 1

    def add(self, items: list[bytes]) -> None:
        a, b = self._halves(items)
        for i in range(self.k):
            bit = (a + i * b) % self.m
            np.bitwise_or.at(self.bits, bit >> 3, np.left_shift(1, bit & 7).astype(np.uint8))

    def contains(self, items: list[bytes]) -> np.ndarray:
        a, b = self._halves(items)
        found = np.ones(len(items), dtype=bool)
        for i in range(self.k):
            bit = (a + i * b) % self.m
            found &= (self.bits[bit >> 3] >> (bit & 7)) & 1 == 1
        return found

    def estimate_count(self) -> float:
        ones = sum(
            int(byte).bit_count() * int(times) for byte, times in enumerate(np.bincount(self.bits, minlength=256))
        )
        return math.inf if ones == self.m else -(self.m / self.k) * math.log1p(-ones / self.m)
