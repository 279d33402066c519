def hinge_loss(X, y, w, b, lam):
    """Right, but one row at a time."""
    loss, grad_w, grad_b = lam / 2 * float(w @ w), lam * w, 0.0
    for x, label in zip(X, y.tolist()):
        if label not in (-1, 1):
            raise ValueError(label)
        margin = label * (x @ w + b)
        if margin < 1:
            loss += (1 - margin) / len(X)
            grad_w = grad_w - label * x / len(X)
            grad_b -= label / len(X)
    return loss, grad_w, grad_b
