# goal: a file that an orphan keeps open and mapped
# problem: row-norms
# expect: Wrong Answer

import mmap
import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fd = os.open("/tmp/mapped", os.O_CREAT | os.O_RDWR)
    os.truncate(fd, 4096)
    memory = mmap.mmap(fd, 4096)
    if os.fork() == 0:
        os.setsid()
        time.sleep(2)
        os._exit(memory[0])
    return None
