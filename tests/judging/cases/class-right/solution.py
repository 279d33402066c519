class RunningMean:
    def __init__(self, start):
        self.mean, self.count = start, 1

    def update(self, x):
        if len(x) == 0:
            raise ValueError
        for value in x:
            self.count += 1
            self.mean += (float(value) - self.mean) / self.count
        return self.mean
