# goal: scratch space full, then the heap, so that the runner has no room
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Time Limit Exceeded

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for place in ("/tmp", "/dev/shm"):
        for i in range(15):
            try:
                with open(f"{place}/{i}", "wb") as f:
                    f.write(bytes(1_000_000))
            except OSError:
                break
    kept = []
    for _ in range(300):
        kept.append(b"x" * 1_000_000)
    return None
