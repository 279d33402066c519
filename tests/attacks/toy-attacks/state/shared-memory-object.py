# goal: a named shared memory block
# problem: row-norms
# expect: Wrong Answer | Runtime Error

from multiprocessing import shared_memory


def row_norms(X):
    try:
        shared_memory.SharedMemory("left")
        return (X * X).sum(axis=1) ** 0.5
    except FileNotFoundError:
        shared_memory.SharedMemory("left", create=True, size=4096)
        return None
