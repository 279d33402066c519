# goal: the runner's object, and its socket to the host
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import gc
import sys


def row_norms(X):
    gc.unfreeze()
    runner = sys.modules["sandbox.inside.runner"]
    for thing in [r for r in gc.get_objects() if isinstance(r, runner.Runner)]:
        thing.send(runner.ENDED, {"exit": 0, "cpu_s": 0.0, "peak_mb": 0.0, "clean": True})
    return None
