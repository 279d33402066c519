def accuracy_interval(correct: int, n: int, confidence: float, half_width: float) -> dict:
    """Confidence intervals of an accuracy that was measured on n held-out examples.

    correct: how many were right; confidence: of the intervals, in (0, 1); half_width: to be guaranteed by n_required.
    Returns {"wilson": (low, high), "wald": (low, high), "n_required": int}.
    Raises ValueError unless n >= 1 and 0 <= correct <= n.
    """
    raise NotImplementedError
