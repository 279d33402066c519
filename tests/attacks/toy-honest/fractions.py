from decimal import Decimal
from fractions import Fraction


def row_norms(X):
    return [float(Decimal(float(sum(Fraction(x) ** 2 for x in row))).sqrt()) for row in X.tolist()]
