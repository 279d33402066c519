# goal: anything outside the scratch space
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for place in ("/", "/etc", "/opt/judge", "/run/judge", "/usr/bin", "/var/tmp", "/root", "/home", "/dev", "/run"):
        try:
            open(os.path.join(place, "left"), "w").close()
        except OSError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
