# goal: a dict with keys equal to every word
# problem: tally
# expect: Wrong Answer

class Any(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


class Tally:
    def __init__(self, start):
        pass

    def add(self, word):
        return -1

    def counts(self):
        return {Any("x"): -1}
