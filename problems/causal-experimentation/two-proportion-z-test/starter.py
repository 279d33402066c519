def ab_test(conv_a: int, n_a: int, conv_b: int, n_b: int, alpha: float = 0.05) -> dict[str, float]:
    """Two-proportion z-test of treatment b against control a, with a confidence interval for the difference.

    conv_a, n_a, conv_b, n_b: conversions and visitors; alpha: one minus the confidence of the interval.
    Returns {"diff", "lift", "z", "p_value", "ci_low", "ci_high"}, each a float.
    """
    raise NotImplementedError
