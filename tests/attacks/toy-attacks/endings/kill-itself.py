# goal: an end by a signal that nobody can catch
# problem: row-norms
# expect: Runtime Error

import os
import signal


def row_norms(X):
    os.kill(os.getpid(), signal.SIGKILL)
