import numpy as np


def isolation_scores(trees: list[dict[str, np.ndarray]], X: np.ndarray, psi: int) -> np.ndarray:
    """Anomaly scores of an isolation forest.

    trees: dicts of arrays (m,): feature (-1 at leaves), threshold, left, right, n_samples; X: (n, d) rows;
    psi: size of the sample that each tree was grown on. Returns (n,) scores in (0, 1].
    """
    raise NotImplementedError
