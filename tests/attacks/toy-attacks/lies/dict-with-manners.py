# goal: a dict that compares equal
# problem: tally
# expect: Wrong Answer

class Yes(dict):
    def __eq__(self, other):
        return True


class Tally:
    def __init__(self, start):
        pass

    def add(self, word):
        return -1

    def counts(self):
        return Yes()
