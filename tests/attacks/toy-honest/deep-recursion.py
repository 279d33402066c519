import sys

sys.setrecursionlimit(50_000)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


def row_norms(X):
    assert count(20_000) == 20_000
    return (X * X).sum(axis=1) ** 0.5
