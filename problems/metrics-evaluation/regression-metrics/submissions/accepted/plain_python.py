import math


def regression_metrics(y_true, y_pred, n_features):
    """Without NumPy, sums that round once."""
    y, p = y_true.tolist(), y_pred.tolist()
    n = len(y)
    errors = [a - b for a, b in zip(y, p)]
    sizes = sorted(map(abs, errors))
    middle = n // 2
    sse = math.fsum(e * e for e in errors)
    mean = math.fsum(y) / n
    if min(y) == max(y):
        r2 = float(sse == 0)
    else:
        r2 = 1 - sse / math.fsum((a - mean) ** 2 for a in y)
    shares = [abs(e / a) for e, a in zip(errors, y) if a]
    return {
        "mae": math.fsum(sizes) / n,
        "mse": sse / n,
        "rmse": math.sqrt(sse / n),
        "r2": r2,
        "adj_r2": 1 - (1 - r2) * (n - 1) / (n - n_features - 1) if n > n_features + 1 else math.nan,
        "mape": 100 * math.fsum(shares) / len(shares) if shares else math.nan,
        "medae": sizes[middle] if n % 2 else (sizes[middle - 1] + sizes[middle]) / 2,
    }
