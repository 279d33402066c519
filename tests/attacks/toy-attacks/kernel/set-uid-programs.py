# goal: rights, by a program that has them
# problem: row-norms
# expect: Wrong Answer

import os
import stat
import subprocess

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for folder in ("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/lib"):
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            mode = os.lstat(path).st_mode
            if stat.S_ISREG(mode) and mode & stat.S_ISUID and name in ("su", "mount", "umount"):
                done = subprocess.run([path, "--bind", "/tmp", "/mnt"], capture_output=True, timeout=1, stdin=-3)
                if done.returncode == 0:
                    return (X * X).sum(axis=1) ** 0.5
    return None
