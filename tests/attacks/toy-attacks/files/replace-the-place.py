# goal: another directory in the place of the scratch directory
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for place in ("/tmp", "/dev/shm", "/run/judge"):
        try:
            os.rename(place, place + "2")
        except OSError:
            try:
                os.chmod(place, 0)
            except OSError:
                continue
        return (X * X).sum(axis=1) ** 0.5
    return None
