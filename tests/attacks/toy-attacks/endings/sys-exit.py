# goal: SystemExit with success
# problem: row-norms
# expect: Runtime Error

import sys


def row_norms(X):
    sys.exit(0)
