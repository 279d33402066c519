import os
import signal


def scale(x, factor=2.0):
    os.kill(os.getpid(), signal.SIGSEGV)
