# goal: a hundred million digits
# problem: row-norms
# expect: Time Limit Exceeded | Memory Limit Exceeded | Runtime Error

import decimal


def row_norms(X):
    decimal.getcontext().prec = 3_000_000
    return float(decimal.Decimal(2).sqrt().exp())
