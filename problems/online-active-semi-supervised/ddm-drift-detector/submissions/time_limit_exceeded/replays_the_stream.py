import math


class DDM:
    """Right, but it keeps all outcomes and goes through them again each time."""

    def __init__(self, warm_start=30, warning=2.0, drift=3.0):
        self.warm_start, self.warning, self.drift = warm_start, warning, drift
        self.seen = []

    def update(self, error):
        self.seen.append(error)
        errors, best_p, best_s = 0, math.inf, math.inf
        for n, one in enumerate(self.seen, start=1):
            errors += one
            p = errors / n
            s = math.sqrt(p * (1 - p) / n)
            if n > self.warm_start and p + s <= best_p + best_s:
                best_p, best_s = p, s
        if n <= self.warm_start:
            return "stable"
        if p + s > best_p + self.drift * best_s:
            self.seen = []
            return "drift"
        return "warning" if p + s > best_p + self.warning * best_s else "stable"
