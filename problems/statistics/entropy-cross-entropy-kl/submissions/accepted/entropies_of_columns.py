import numpy as np


def info(p, q, base):
    """Column by column over K, with logarithms only where they exist. JS as the entropy that mixing adds."""
    p_sum, q_sum = p.sum(axis=1), q.sum(axis=1)
    if (p_sum == 0).any() or (q_sum == 0).any():
        raise ValueError("empty row")

    def log(x):
        return np.log(x, where=x > 0, out=np.zeros_like(x)) / np.log(base)

    H, CE, H_q, H_mid = np.zeros((4, len(p)))
    for j in range(p.shape[1]):
        a, b = p[:, j] / p_sum, q[:, j] / q_sum
        mid = (a + b) / 2
        H -= a * log(a)
        H_q -= b * log(b)
        H_mid -= mid * log(mid)
        CE -= a * log(b)
        CE[(b == 0) & (a > 0)] = np.inf
    KL = np.maximum(CE - H, 0)
    return {"H": H, "CE": CE, "KL": KL, "JS": np.maximum(H_mid - (H + H_q) / 2, 0), "perplexity": base**CE}
