# goal: a lock that is never released
# problem: row-norms
# expect: Time Limit Exceeded

import threading


def row_norms(X):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire(timeout=3)
    return None
