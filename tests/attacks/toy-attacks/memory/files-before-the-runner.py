# goal: all memory in files, held by programs that are small
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Runtime Error | Time Limit Exceeded

import os

CODE = """
import os, time
try:
    open('/proc/self/oom_score_adj', 'w').write('0')
except OSError:
    pass
for place in ('/tmp', '/dev/shm'):
    try:
        for i in range(15):
            open(f'{place}/{os.getpid()}-{i}', 'wb').write(bytes(10**6))
    except OSError:
        pass
kept = []
for _ in range(40):
    r, w = os.pipe()
    os.set_blocking(w, False)
    try:
        while True:
            os.write(w, bytes(4096))
    except OSError:
        kept.append(r)
time.sleep(0.2)
"""


def row_norms(X):
    children = [
        os.spawnv(os.P_NOWAIT, "/usr/bin/python3", ["python3", "-I", "-S", "-c", CODE]) for _ in range(12)
    ]
    for child in children:
        os.waitpid(child, 0)
    return None
