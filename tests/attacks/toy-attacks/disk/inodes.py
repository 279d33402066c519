# goal: more files than there may be
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    made = 0
    try:
        for i in range(9000):
            os.close(os.open(f"/tmp/{i}", os.O_CREAT))
            made += 1
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if made > 5000 else None
