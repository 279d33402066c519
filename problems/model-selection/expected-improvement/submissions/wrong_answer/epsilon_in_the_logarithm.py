import numpy as np
from scipy.special import ndtr


def expected_improvement(
    mu: np.ndarray, sigma: np.ndarray, best: float, xi: float = 0.0, maximize: bool = False
) -> tuple[np.ndarray, np.ndarray, int]:
    """Adds 1e-300 before the logarithm."""
    gain = (mu - best if maximize else best - mu) - xi  # (m,)

    spread = np.where(sigma > 0, sigma, np.inf)
    z = gain / spread
    ei = np.where(sigma > 0, gain * ndtr(z) + sigma * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi), np.maximum(gain, 0))
    log_ei = np.log(np.maximum(ei, 0) + 1e-300)
    return np.exp(log_ei), log_ei, int(np.argmax(log_ei))
