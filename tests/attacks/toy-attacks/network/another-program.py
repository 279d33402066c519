# goal: another program that has a network
# problem: row-norms
# expect: Wrong Answer

import os
import subprocess

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    lines = ["exec 3<>/dev/tcp/127.0.0.1/80", "exec 3<>/dev/tcp/192.0.2.1/80", "exec 3<>/dev/udp/192.0.2.53/53"]
    for line in lines:
        try:
            if subprocess.run(["/bin/bash", "-c", line], capture_output=True, timeout=0.3).returncode == 0:
                return (X * X).sum(axis=1) ** 0.5
        except (OSError, subprocess.TimeoutExpired):
            continue
    return None
