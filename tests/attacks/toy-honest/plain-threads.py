import threading

import numpy as np


def row_norms(X):
    out = np.empty(len(X))
    lock = threading.Lock()

    def work(i):
        with lock:
            out[i] = np.sqrt(X[i] @ X[i])

    threads = [threading.Thread(target=work, args=(i,)) for i in range(min(len(X), 20))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for i in range(20, len(X)):
        work(i)
    return out
