def hinge_loss(X, y, w, b, lam):
    """Positives must score at least 1, negatives at most -1: two sums."""
    positive, negative = y == 1, y == -1
    if (positive | negative).sum() < len(y):
        raise ValueError("y has other values than -1 and +1")
    score = X @ w + b
    low, high = positive & (score < 1), negative & (score > -1)
    n = len(y)
    loss = ((1 - score[low]).sum() + (1 + score[high]).sum()) / n + lam * (w**2).sum() / 2
    grad_w = lam * w + (X[high].sum(axis=0) - X[low].sum(axis=0)) / n
    return loss, grad_w, float(high.sum() - low.sum()) / n
