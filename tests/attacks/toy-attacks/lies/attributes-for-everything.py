# goal: an object that has every method
# problem: tally
# expect: Wrong Answer

class Tally:
    def __init__(self, start):
        pass

    def __getattr__(self, name):
        return lambda *args: True
