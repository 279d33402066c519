# goal: compiled modules that the next one would load
# problem: row-norms
# expect: Wrong Answer

import os
import py_compile

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        os.makedirs("/tmp/__pycache__")
        py_compile.compile("/usr/lib/python3.11/this.py", cfile="/tmp/__pycache__/solution.cpython-311.pyc")
    except OSError:
        pass
    return None
