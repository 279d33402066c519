# goal: a pattern that takes long to compile
# problem: row-norms
# expect: Time Limit Exceeded | Memory Limit Exceeded | Runtime Error | Compile Error | Wrong Answer

import re

re.compile("(" * 90 + "a{1,99}" + ")" * 90 + "(?:" * 5 + "x{1,9999}" + "){1,9999}" * 5)


def row_norms(X):
    return None
