# goal: a process that stands still
# problem: row-norms
# expect: Time Limit Exceeded

import os
import signal


def row_norms(X):
    os.kill(os.getpid(), signal.SIGSTOP)
