# goal: the last input, in the memory of an orphan
# problem: row-norms
# expect: Wrong Answer

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for pid in os.listdir("/proc"):
        if pid.isdigit() and int(pid) not in (1, os.getpid()):
            try:
                os.listdir(f"/proc/{pid}/fd")
            except OSError:
                continue
            return (X * X).sum(axis=1) ** 0.5
    fd = os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR)
    os.write(fd, X.tobytes())
    if os.fork() == 0:
        os.setsid()
        time.sleep(3)
        os._exit(0)
    return None
