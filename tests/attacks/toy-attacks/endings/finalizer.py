# goal: a finalizer that never returns
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Time Limit Exceeded

import time


class Slow:
    def __del__(self):
        time.sleep(3)


def row_norms(X):
    Slow()
    raise ValueError("after the finalizer") if False else TimeoutError
