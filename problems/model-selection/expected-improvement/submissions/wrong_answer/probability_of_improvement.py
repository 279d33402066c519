import numpy as np
from scipy.special import log_ndtr


def expected_improvement(
    mu: np.ndarray, sigma: np.ndarray, best: float, xi: float = 0.0, maximize: bool = False
) -> tuple[np.ndarray, np.ndarray, int]:
    """Asks whether, not by how much."""
    gain = (mu - best if maximize else best - mu) - xi  # (m,)

    # ei = sigma h(z), so log_ei = ln sigma + ln h(z). Without uncertainty it is the gain, if there is one.
    spread = np.where(sigma > 0, sigma, np.inf)
    with np.errstate(divide="ignore"):  # ln 0 = -inf is meant
        certain = np.log(np.maximum(gain, 0))
    log_ei = np.where(sigma > 0, log_ndtr(gain / spread), certain)
    return np.exp(log_ei), log_ei, int(np.argmax(log_ei))
