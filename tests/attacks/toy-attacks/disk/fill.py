# goal: all of the disk
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    written = 0
    try:
        for i in range(20):
            with open(f"/tmp/{i}", "wb") as f:
                for _ in range(10):
                    written += f.write(bytes(10**6))
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if written > 30_000_000 else None
