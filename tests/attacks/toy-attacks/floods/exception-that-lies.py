# goal: an exception that pretends to be another
# problem: row-norms
# expect: Runtime Error

class Lie(Exception):
    @property
    def __class__(self):
        return ValueError

    def __str__(self):
        return 5


def row_norms(X):
    raise Lie
