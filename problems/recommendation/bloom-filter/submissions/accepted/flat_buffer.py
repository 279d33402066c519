"""All bytes in one flat buffer; longest items first, so that those still being hashed are always the first ones."""

import math

import numpy as np


class BloomFilter:
    def __init__(self, n: int, p: float) -> None:
        self.m = math.ceil(-n * math.log(p) / math.log(2) ** 2)
        self.k = max(1, round(self.m / n * math.log(2)))
        self.bits = np.zeros(math.ceil(self.m / 8), dtype=np.uint8)

    def _steps(self, items: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
        lengths = np.array(list(map(len, items)), dtype=np.int64)
        starts = np.cumsum(lengths) - lengths
        flat = np.frombuffer(b"".join(items) + b"\0", dtype=np.uint8)
        order = np.argsort(-lengths)
        starts, descending = starts[order], -lengths[order]
        h = np.full(len(items), 14695981039346656037, dtype=np.uint64)
        for position in range(int(lengths.max(initial=0))):
            alive = int(np.searchsorted(descending, -position, side="left"))
            h[:alive] ^= flat[starts[:alive] + position]
            h[:alive] *= np.uint64(1099511628211)
        back = np.empty_like(h)
        back[order] = h
        return back >> np.uint64(32), back & np.uint64(2**32 - 1) | np.uint64(1)

    def add(self, items: list[bytes]) -> None:
        place, step = self._steps(items)
        m = np.uint64(self.m)
        place, step = place % m, step % m
        for _ in range(self.k):
            byte, mask = (
                (place >> np.uint64(3)).astype(np.int64),
                np.left_shift(1, place & np.uint64(7)).astype(np.uint8),
            )
            for turn in range(8):  # all masks of one turn are equal, so writing a byte twice does no harm
                chosen = byte[mask == 1 << turn]
                self.bits[chosen] |= np.uint8(1 << turn)
            place += step
            place[place >= m] -= m

    def contains(self, items: list[bytes]) -> np.ndarray:
        place, step = self._steps(items)
        answer = np.ones(len(items), dtype=bool)
        for i in range(self.k):
            j = (place + np.uint64(i) * step) % np.uint64(self.m)
            answer &= (
                np.right_shift(self.bits[(j // np.uint64(8)).astype(np.int64)], (j % np.uint64(8)).astype(np.uint8)) % 2
                > 0
            )
        return answer

    def estimate_count(self) -> float:
        share = np.bitwise_count(self.bits).sum(dtype=np.int64) / self.m
        return math.inf if share == 1 else float(-self.m / self.k * np.log(1 - share))
