from collections.abc import Callable

import numpy as np


def shapley_values(
    f: Callable[[np.ndarray], np.ndarray], x: np.ndarray, background: np.ndarray
) -> tuple[np.ndarray, float]:
    """Shapley values of the features of x, exact over all coalitions.

    f: maps rows (m, d) to outputs (m,); x: (d,) the row to explain; background: (b, d).
    Returns (phi (d,), base), base being the mean output over the background.
    """
    raise NotImplementedError
