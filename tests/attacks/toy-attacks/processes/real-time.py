# goal: a scheduling class before everybody else's
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for policy in (os.SCHED_FIFO, os.SCHED_RR):
        try:
            os.sched_setscheduler(0, policy, os.sched_param(99))
        except PermissionError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
