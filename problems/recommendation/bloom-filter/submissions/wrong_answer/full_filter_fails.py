"""Takes the logarithm of 0 when all bits are set."""

import math

import numpy as np


class BloomFilter:
    def __init__(self, n: int, p: float) -> None:
        self.m = math.ceil(-n * math.log(p) / math.log(2) ** 2)
        self.k = max(1, round(self.m / n * math.log(2)))
        self.bits = np.zeros((self.m + 7) // 8, dtype=np.uint8)

    def places(self, item: bytes) -> list[int]:
        h = 14695981039346656037
        for byte in item:
            h = ((h ^ byte) * 1099511628211) % 2**64
        a, b = h >> 32, (h & 0xFFFFFFFF) | 1
        return [(a + i * b) % self.m for i in range(self.k)]

    def add(self, items: list[bytes]) -> None:
        for item in items:
            for j in self.places(item):
                self.bits[j // 8] |= 1 << (j % 8)

    def contains(self, items: list[bytes]) -> np.ndarray:
        return np.array(
            [all(self.bits[j // 8] >> (j % 8) & 1 for j in self.places(item)) for item in items], dtype=bool
        )

    def estimate_count(self) -> float:
        ones = int(np.unpackbits(self.bits).sum())
        return -(self.m / self.k) * math.log(1 - ones / self.m)
