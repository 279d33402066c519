# goal: floats that are equal to every float
# problem: row-norms
# expect: Wrong Answer

class Any(float):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__
    __hash__ = float.__hash__


def row_norms(X):
    return [Any(0) for _ in X]
