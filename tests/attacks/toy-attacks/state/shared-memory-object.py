# goal: a named shared memory block
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os
from multiprocessing import shared_memory

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        shared_memory.SharedMemory("left")
        return (X * X).sum(axis=1) ** 0.5
    except FileNotFoundError:
        shared_memory.SharedMemory("left", create=True, size=4096)
        return None
