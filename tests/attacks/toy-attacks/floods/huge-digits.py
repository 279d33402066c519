# goal: a number that takes a minute to print
# problem: row-norms
# expect: Time Limit Exceeded | Runtime Error | Wrong Answer

import sys

sys.set_int_max_str_digits(0)


def row_norms(X):
    return len(str(3**10_000_000))
