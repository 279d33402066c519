# goal: the answer, in another thread's frames
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    for frame in sys._current_frames().values():
        while frame is not None:
            for name in ("expected", "reference", "tests"):
                if name in frame.f_locals or name in frame.f_globals:
                    return frame.f_locals.get(name, frame.f_globals.get(name))
            frame = frame.f_back
    return None
