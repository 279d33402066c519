# goal: a signal every microsecond
# problem: row-norms
# expect: Runtime Error | Time Limit Exceeded | Wrong Answer

import signal
import time


def row_norms(X):
    signal.signal(signal.SIGALRM, lambda *a: None)
    signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
    time.sleep(0.2)
    return None
