import math


class DDM:
    """Puts the levels on top of p_min + s_min."""

    def __init__(self, warm_start: int = 30, warning: float = 2.0, drift: float = 3.0) -> None:
        self.warm_start, self.warning, self.drift = warm_start, warning, drift
        self.reset()

    def reset(self) -> None:
        self.n = self.errors = 0
        self.p_min = self.s_min = math.inf

    def update(self, error: int) -> str:
        self.n += 1
        self.errors += error
        p = self.errors / self.n
        s = math.sqrt(p * (1 - p) / self.n)  # the standard deviation of a rate that is estimated from n outcomes

        if self.n <= self.warm_start:
            return "stable"
        if p + s <= self.p_min + self.s_min:
            self.p_min, self.s_min = p, s  # the best state so far, as a pair
        if p + s > self.p_min + self.s_min + self.drift * self.s_min:
            self.reset()
            return "drift"
        if p + s > self.p_min + self.s_min + self.warning * self.s_min:
            return "warning"
        return "stable"
