"""The ranks of equal scores are whatever the sort makes of them."""

import torch


def roc_auc(y_true: torch.Tensor, scores: torch.Tensor, sample_weight: torch.Tensor | None = None) -> float:
    if sample_weight is None:
        sample_weight = torch.ones_like(scores)
    order = torch.argsort(scores)
    positive = sample_weight[order] * (y_true[order] == 1)
    negative = sample_weight[order] * (y_true[order] == 0)
    total = positive.sum() * negative.sum()
    if total == 0:
        raise ValueError("AUC needs both classes")
    return float((positive * torch.cumsum(negative, dim=0)).sum() / total)
