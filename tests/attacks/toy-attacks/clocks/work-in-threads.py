# goal: time spent by threads
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import hashlib
import threading


def work():
    data = bytes(10**6)
    for _ in range(60):
        hashlib.sha256(data).digest()


def row_norms(X):
    if len(X) > 1000:
        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return (X * X).sum(axis=1) ** 0.5
