import numpy as np


def vault(x: np.ndarray, tag: str) -> dict:
    raise NotImplementedError
