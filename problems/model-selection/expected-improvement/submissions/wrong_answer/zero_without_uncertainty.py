import numpy as np
from scipy.special import erfcx, ndtr


def log_h(z: np.ndarray) -> np.ndarray:
    """ln(z Phi(z) + phi(z)), (m,), for z down to -1000 and beyond."""
    log_phi = -(z**2) / 2 - np.log(2 * np.pi) / 2
    with np.errstate(all="ignore"):  # each way is looked at only where it is good
        plain = np.log(z * ndtr(z) + np.exp(log_phi))
        # phi (1 + z Phi/phi). The quotient has no underflow: Phi(z) = erfc(-z/sqrt 2) / 2, erfcx(x) = exp(x^2) erfc(x).
        quotient = np.sqrt(np.pi / 2) * erfcx(-z / np.sqrt(2))
        tail = log_phi + np.log(1 + z * quotient)
    return np.where(z > 0, plain, tail)


def expected_improvement(
    mu: np.ndarray, sigma: np.ndarray, best: float, xi: float = 0.0, maximize: bool = False
) -> tuple[np.ndarray, np.ndarray, int]:
    """Takes ei for 0 wherever sigma is 0."""
    gain = (mu - best if maximize else best - mu) - xi  # (m,)

    # ei = sigma h(z), so log_ei = ln sigma + ln h(z). Without uncertainty it is the gain, if there is one.
    spread = np.where(sigma > 0, sigma, np.inf)
    certain = np.full(len(mu), -np.inf)
    log_ei = np.where(sigma > 0, np.log(spread) + log_h(gain / spread), certain)
    return np.exp(log_ei), log_ei, int(np.argmax(log_ei))
