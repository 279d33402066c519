# goal: exception classes replaced by others
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import builtins

builtins.BaseException = builtins.Exception = ZeroDivisionError


def row_norms(X):
    raise KeyboardInterrupt
