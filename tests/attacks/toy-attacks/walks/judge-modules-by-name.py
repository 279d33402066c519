# goal: the judge's own code, imported by a name that is put together
# problem: row-norms
# expect: Rejected
# message: imports judge

import importlib


def row_norms(X):
    for name in ("ju" + "dge", "ju" + "dge.judging", "doc" + "ker"):
        try:
            importlib.import_module(name)
        except BaseException:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
