# goal: a pattern that tries everything
# problem: row-norms
# expect: Time Limit Exceeded

import re


def row_norms(X):
    re.match(r"(a+)+$", "a" * 32 + "b")
    return None
