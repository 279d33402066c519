import numpy as np

REFERENCE_IS_NEVER_SHOWN = True


def vault(x, tag):
    return {"values": 3 * x + 1, "codes": (7 * x).astype(np.int64), "name": tag[::-1]}
