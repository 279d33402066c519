import numpy as np


def mean_squares(Z: np.ndarray, present: np.ndarray) -> np.ndarray:
    """Mean squared difference (n, n) over the coordinates that both rows have, NaN where there are none.

    It is D^2 / d, and orders rows as D does. Z has 0 in place of NaN.
    """
    ones = present.astype(float)  # (n, d)
    # Sum over P of a^2 - 2ab + b^2: each term is a product of masked matrices.
    squares = Z**2 @ ones.T  # (n, n) a^2 where b is present
    total = squares - 2 * Z @ Z.T + squares.T
    shared = ones @ ones.T  # (n, n)
    with np.errstate(invalid="ignore"):  # 0/0 is meant
        return total / np.maximum(shared, 1)


def knn_impute(X: np.ndarray, k: int) -> np.ndarray:
    """Rows without shared coordinates are the nearest of all."""
    present = ~np.isnan(X)  # (n, d)
    Z = np.where(present, X, 0.0)
    distance = mean_squares(Z, present)

    for j in range(X.shape[1]):
        holes, rows = np.flatnonzero(~present[:, j]), np.flatnonzero(present[:, j])
        if len(rows) == 0:
            continue  # the zeros stay
        values = Z[rows, j]  # (r,)
        to_rows = distance[np.ix_(holes, rows)]  # (h, r)
        nearest = np.argsort(to_rows, axis=1, kind="stable")[:, :k]  # (h, up to k) ties by row, NaN last
        is_donor = np.isfinite(np.take_along_axis(to_rows, nearest, axis=1))
        count = is_donor.sum(axis=1)  # (h,)
        with np.errstate(invalid="ignore"):  # 0/0 is replaced
            mean = np.sum(values[nearest] * is_donor, axis=1) / count
        Z[holes, j] = np.where(count > 0, mean, values.mean())
    return Z
