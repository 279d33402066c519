import os
import struct

import numpy as np


def row_norms(X):
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, struct.pack(f"{len(X)}d", *np.linalg.norm(X, axis=1)))
        os._exit(0)
    data = os.read(read, 8 * len(X))
    os.wait()
    return np.frombuffer(data).copy()
