# goal: what the program that runs us knows
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    known = vars(sys.modules["__main__"])
    for value in known.values():
        if hasattr(value, "expected") or hasattr(value, "tests"):
            return value
    return known.get("expected")
