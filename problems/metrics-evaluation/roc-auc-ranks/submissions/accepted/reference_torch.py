import torch


def roc_auc(y_true: torch.Tensor, scores: torch.Tensor, sample_weight: torch.Tensor | None = None) -> float:
    """AUC = sum over positives of w_i * (negative weight below s_i + half of that equal to s_i) / (P * N)."""
    if sample_weight is None:
        sample_weight = torch.ones_like(scores)

    s, order = torch.sort(scores)  # (n,) ascending
    is_positive = y_true[order] == 1  # (n,)
    weight = sample_weight[order]  # (n,)
    # Equal scores stand together; group[i] counts the scores below s_i that are different.
    group = torch.cat((torch.zeros(1, dtype=torch.int64), torch.cumsum(s[1:] != s[:-1], dim=0)))  # (n,)
    positive = torch.bincount(group, weight * is_positive)  # (g,)
    negative = torch.bincount(group, weight * ~is_positive)  # (g,)

    total = positive.sum() * negative.sum()
    if total == 0:
        raise ValueError("AUC needs positive weight in both classes")
    below = torch.cumsum(negative, dim=0) - negative  # (g,) negative weight with a lower score
    return float((positive * (below + negative / 2)).sum() / total)
