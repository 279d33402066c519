# goal: files with rights that outlive their owner
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for i, mode in enumerate((0o4755, 0o2755, 0o6777, 0o1777)):
        with open(f"/tmp/{i}", "w") as f:
            f.write("#!/bin/sh")
        os.chmod(f"/tmp/{i}", mode)
        try:
            os.setxattr(f"/tmp/{i}", "user.left", b"1")
        except OSError:
            pass
    return None
