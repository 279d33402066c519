# goal: a class whose metaclass says yes to everything
# problem: row-norms
# expect: Wrong Answer

class Meta(type):
    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__

    def __instancecheck__(cls, other):
        return True


class Yes(metaclass=Meta):
    pass


def row_norms(X):
    return Yes
