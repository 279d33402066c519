class RunningMean:
    def __init__(self, start):
        self.mean, self.count = start, 1

    def update(self, x):
        self.count += max(len(x), 1)
        if len(x) == 0:
            raise ValueError
        self.mean += float((x - self.mean).sum()) / self.count
        return self.mean
