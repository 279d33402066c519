import numpy as np


def smoothed(total: np.ndarray, count: np.ndarray, prior: np.ndarray, m: float) -> np.ndarray:
    """(total + m prior) / (count + m), and the prior where nothing was counted."""
    with np.errstate(invalid="ignore"):  # 0/0 is replaced
        return np.where(count > 0, (total + m * prior) / (count + m), prior)


def target_encode(
    cat: np.ndarray, y: np.ndarray, fold: np.ndarray, cat_test: np.ndarray, m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Encodes an unknown test category as 0."""
    codes, c = np.unique(cat, return_inverse=True)  # (C,) ascending, (n,) places in it
    _, f = np.unique(fold, return_inverse=True)  # (n,)
    _, cell = np.unique(c * (f.max() + 1) + f, return_inverse=True)  # (n,) category and fold together

    # Sums of deviations: taking a fold out of a total then subtracts small numbers.
    origin = y.mean()
    z = y - origin  # (n,)

    # What is outside a fold is everything less what is inside. All of z adds up to 0.
    prior = -np.bincount(f, weights=z)[f] / (len(z) - np.bincount(f)[f])  # (n,)
    total = np.bincount(c, weights=z)  # (C,) of each category, its own fold included
    count = np.bincount(c)  # (C,)
    total_outside = total[c] - np.bincount(cell, weights=z)[cell]  # (n,)
    count_outside = count[c] - np.bincount(cell)[cell]  # (n,)
    train = smoothed(total_outside, count_outside, prior, m)

    known = np.isin(cat_test, codes)  # (t,)
    place = np.searchsorted(codes, cat_test[known])
    test = np.zeros(len(cat_test))  # the prior, for categories that nobody has seen
    test[known] = total[place] / (count[place] + m)

    return origin + train, np.where(known, origin + test, 0.0)
