# goal: expected numbers, left in memory that was freed
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import re

import numpy as np


def row_norms(X):
    want = np.sqrt((X * X).sum(axis=1)) + 0.0
    needle, mine = want.tobytes(), want.ctypes.data
    spans = re.findall(r"^([0-9a-f]+)-([0-9a-f]+) rw.*heap", open("/proc/self/maps").read(), re.M)
    with open("/proc/self/mem", "rb", 0) as memory:
        for low, high in spans:
            memory.seek(int(low, 16))
            data = memory.read(int(high, 16) - int(low, 16))
            places = [m.start() + int(low, 16) for m in re.finditer(re.escape(needle), data)]
            if any(place != mine for place in places) and len(X) > 4:
                return None  # copies of its own prove nothing: an answer is only taken from where it did not put it
    return None
