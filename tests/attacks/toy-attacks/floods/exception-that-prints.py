# goal: an exception whose message never comes
# problem: row-norms
# expect: Runtime Error | Time Limit Exceeded

import time


class Slow(Exception):
    def __str__(self):
        time.sleep(3)
        return "Accepted"

    __repr__ = __str__


def row_norms(X):
    raise Slow
