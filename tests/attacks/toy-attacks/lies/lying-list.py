# goal: a list that compares equal and hides its items
# problem: row-norms
# expect: Wrong Answer

class Lies(list):
    def __eq__(self, other):
        return True

    def __len__(self):
        return 10**9


def row_norms(X):
    return Lies([0.0])
