# goal: every signal blocked, and a wait
# problem: row-norms
# expect: Time Limit Exceeded

import signal
import time


def row_norms(X):
    signal.pthread_sigmask(signal.SIG_SETMASK, range(1, 65))
    time.sleep(3)
    return (X * X).sum(axis=1) ** 0.5
