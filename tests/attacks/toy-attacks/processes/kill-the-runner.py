# goal: the runner, by every signal
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for pid in (1, os.getppid()):
        for number in (9, 15, 19, 11, 6, 2):
            try:
                os.kill(pid, number)
            except PermissionError:
                continue
            return (X * X).sum(axis=1) ** 0.5
    return None
