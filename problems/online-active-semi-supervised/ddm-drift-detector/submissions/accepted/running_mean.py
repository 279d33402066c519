import math


class DDM:
    """The error rate as a running mean; the levels are kept instead of the minima."""

    def __init__(self, warm_start=30, warning=2.0, drift=3.0):
        self.settings = warm_start, warning, drift
        self.forget()

    def forget(self):
        self.count, self.rate = 0, 0.0
        self.best = None

    def update(self, error):
        warm_start, warning, drift = self.settings
        self.count += 1
        self.rate += (error - self.rate) / self.count
        if self.count <= warm_start:
            return "stable"
        deviation = math.sqrt(max(self.rate * (1.0 - self.rate), 0.0) / self.count)
        level = self.rate + deviation
        if self.best is None or level <= self.best:
            self.best, self.alarm, self.alert = level, self.rate + drift * deviation, self.rate + warning * deviation
            return "stable"
        if level > self.alarm:
            self.forget()
            return "drift"
        return "warning" if level > self.alert else "stable"
