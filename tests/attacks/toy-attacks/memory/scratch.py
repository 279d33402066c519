# goal: all of the scratch space, and what lies beyond
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    written = 0
    for place in ("/tmp", "/dev/shm"):
        for i in range(100):
            try:
                with open(f"{place}/{i}", "wb") as f:
                    written += f.write(bytes(1_000_000))
            except OSError:
                break
    return (X * X).sum(axis=1) ** 0.5 if written > 40_000_000 else None
