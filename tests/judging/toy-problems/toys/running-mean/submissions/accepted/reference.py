class RunningMean:
    def __init__(self, start):
        self.mean, self.count = float(start), 1

    def update(self, x):
        if x.size == 0:
            raise ValueError("nothing to add")
        total = self.mean * self.count + float(x.sum())
        self.count += x.size
        self.mean = total / self.count
        return self.mean

# mypy: ignore-errors
