class RunningMean:
    def __init__(self, start):
        self.total, self.n = start, 1

    def update(self, x):
        if len(x) == 0:
            raise ValueError
        self.total, self.n = self.total + float(x.sum()), self.n + len(x)
        return self.total / self.n
