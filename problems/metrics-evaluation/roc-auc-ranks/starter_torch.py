import torch


def roc_auc(y_true: torch.Tensor, scores: torch.Tensor, sample_weight: torch.Tensor | None = None) -> float:
    """Area under the ROC curve.

    y_true: (n,) integers, 0 or 1; scores: (n,) float64, higher means more positive;
    sample_weight: (n,) float64, at least 0, or None for all ones.
    Returns a float in [0, 1]. Raises ValueError if the weights of one class add up to zero.
    """
    raise NotImplementedError
