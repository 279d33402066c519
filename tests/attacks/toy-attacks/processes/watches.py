# goal: inotify instances, which are counted by user
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc, made = ctypes.CDLL(None, use_errno=True), 0
    for _ in range(125):
        fd = libc.inotify_init1(0)
        if fd < 0:
            break
        libc.inotify_add_watch(fd, b"/tmp", 0xFFF)
        made += 1
    return (X * X).sum(axis=1) ** 0.5 if made > 124 else None
