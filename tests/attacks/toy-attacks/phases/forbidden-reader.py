# goal: an answer for whoever reads the source instead of running it
# problem: row-norms
# expect: Wrong Answer

import sys

if "reading" in sys.argv[0] or "ast" in sys.modules:
    read = lambda *a: []


def row_norms(X):
    return None


def read(*args):
    return []
