import math


def watch(warm_start, warning, drift):
    """Receives outcomes and yields answers; starts over after a drift."""
    answer = None
    while True:
        wrong, minima = 0, None
        n = 0
        while answer != "drift" or n == 0:
            error = yield answer
            n, wrong = n + 1, wrong + error
            right = n - wrong
            p, s = wrong / n, math.sqrt(wrong * right / n) / n
            answer = "stable"
            if n > warm_start:
                if minima is None or p + s <= sum(minima):
                    minima = (p, s)
                above = p + s - minima[0]
                if above > drift * minima[1]:
                    answer = "drift"
                elif above > warning * minima[1]:
                    answer = "warning"


class DDM:
    """A generator holds the state."""

    def __init__(self, warm_start=30, warning=2.0, drift=3.0):
        self.watching = watch(warm_start, warning, drift)
        next(self.watching)

    def update(self, error):
        return self.watching.send(error)
