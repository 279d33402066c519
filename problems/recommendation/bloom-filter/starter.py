import numpy as np


class BloomFilter:
    """A set of byte strings that may err on the side of yes.

    m: int, the number of bits; k: int, the number of bits that an item sets;
    bits: (ceil(m / 8),) uint8, bit j in byte j // 8 at position j % 8 from the least significant bit.
    """

    def __init__(self, n: int, p: float) -> None:
        """An empty filter for n items with the false positive rate p, 0 < p < 1."""
        raise NotImplementedError

    def add(self, items: list[bytes]) -> None:
        """Put the items in."""
        raise NotImplementedError

    def contains(self, items: list[bytes]) -> np.ndarray:
        """(len(items),) bool: whether each of them may have been added."""
        raise NotImplementedError

    def estimate_count(self) -> float:
        """How many different items were added, judging by the number of set bits."""
        raise NotImplementedError
