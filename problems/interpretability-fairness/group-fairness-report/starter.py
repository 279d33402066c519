import numpy as np


def fairness_report(y: np.ndarray, yhat: np.ndarray, group: np.ndarray) -> dict:
    """Rates of each group, and how far they lie apart.

    y, yhat: (n,) integers, 0 or 1, the truth and the decision; group: (n,) integers, any ids.
    Returns {"per_group": {id: (n, selection, tpr, fpr, precision)}, "dp_diff": float, "dp_ratio": float,
    "eo_diff": float, "eodds_diff": float, "pp_diff": float}.
    """
    raise NotImplementedError
