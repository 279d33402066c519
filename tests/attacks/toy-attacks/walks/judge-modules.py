# goal: the judge's own code, imported by name, past what watches imports
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import importlib


def row_norms(X):
    for name in ("judge", "judge.judging", "judge.package.tests", "kit", "support", "tests", "problems", "docker"):
        try:
            importlib._bootstrap._gcd_import(name)
        except ImportError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
