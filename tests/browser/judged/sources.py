"""Answers to the problem "softmax", as people hand them in."""

RIGHT = """import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
"""

WRONG_AXIS = RIGHT.replace("e.sum(axis=1", "e.sum(axis=0")

SLOW = """import math

import numpy as np


def softmax(x):
    out = np.empty_like(x)
    for i, row in enumerate(x):
        top = max(row)
        e = [math.exp(v - top) for v in row]
        out[i] = [v / sum(e) for v in e]
    return out
"""

HOSTILE = """print("<script>document.title = 'forged'</script><img src=x onerror=alert(1)>")


def softmax(x):
    print("<b>bold</b> \\x1b[31mred\\u202e")
    raise ValueError("<img src=x onerror=alert(2)>")
"""

SLEEPING = RIGHT.replace("    e = np", "    import time\n\n    time.sleep(0.3)\n    e = np", 1)
