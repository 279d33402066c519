# goal: names that are no text, or too much of it
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for name in (b"\n", b"-rf", b"--help", b"$(id)", b"`id`", b"\xff\xfe", b"\x1b[31m", b"a" * 255, b"*", b" ", b"..."):
        os.close(os.open(b"/tmp/" + name, os.O_CREAT))
        os.mkdir(b"/dev/shm/" + name)
    return None
