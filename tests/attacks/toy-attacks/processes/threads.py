# goal: more threads than allowed
# problem: row-norms
# expect: Wrong Answer

import threading
import time


def row_norms(X):
    made = 0
    for _ in range(200):
        try:
            threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
        except RuntimeError:
            break
        made += 1
    return (X * X).sum(axis=1) ** 0.5 if made > 70 else None
