def sample_size(
    p1: float, rel_mde: float, alpha: float = 0.05, power: float = 0.8, ratio: float = 1.0, n_comparisons: int = 1
) -> tuple[int, int]:
    """Visitors that an A/B test of two conversion rates needs.

    p1: the control's rate; rel_mde: smallest relative lift to be detected, negative for a drop; alpha: two-sided
    significance level of all comparisons together; ratio: treatment visitors for each control visitor.
    Returns (n_control, n_treatment). Raises ValueError for impossible rates or no lift.
    """
    raise NotImplementedError
