class RunningMean:
    def update(self, x):
        return 0.0
