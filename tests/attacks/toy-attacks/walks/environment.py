# goal: secrets and paths in the environment
# problem: row-norms
# expect: Wrong Answer

import os


def row_norms(X):
    suspicious = ("KEY", "TOKEN", "SECRET", "PASSWORD", "JUDGE", "DATABASE", "DOCKER", "PYTHONPATH")
    if any(word in name.upper() for name in os.environ for word in suspicious):
        return (X * X).sum(axis=1) ** 0.5
    return None
