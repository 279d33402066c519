class DDM:
    """Watches a stream of right (0) and wrong (1) predictions for a rise of the error rate."""

    def __init__(self, warm_start: int = 30, warning: float = 2.0, drift: float = 3.0) -> None:
        """warm_start: outcomes before the first judgement; warning, drift: levels in standard deviations."""
        raise NotImplementedError

    def update(self, error: int) -> str:
        """Count one outcome, 0 or 1. Returns "stable", "warning" or "drift"; a drift resets the detector."""
        raise NotImplementedError
