# goal: a reference in some module
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    for name, module in list(sys.modules.items()):
        found = getattr(module, "row_norms", None) or getattr(module, "reference", None)
        if name != "solution" and callable(found):
            return found(X)
    return None
