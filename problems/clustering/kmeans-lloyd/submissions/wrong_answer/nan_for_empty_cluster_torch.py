"""The mean of no points is NaN, and that becomes the centroid of an empty cluster."""

import torch


def kmeans(X: torch.Tensor, init: torch.Tensor, max_iter: int = 300) -> tuple[torch.Tensor, torch.Tensor, float, int]:
    origin = X.mean(dim=0)
    P, C = X - origin, init - origin
    labels = ((P[:, None] - C) ** 2).sum(dim=2).argmin(dim=1)
    n_updates = 0
    while n_updates < max_iter:
        C = torch.stack([P[labels == j].mean(dim=0) for j in range(len(C))])
        n_updates += 1
        before, labels = labels, ((P[:, None] - C) ** 2).sum(dim=2).argmin(dim=1)
        if torch.equal(labels, before):
            break
    return C + origin, labels, float(((P - C[labels]) ** 2).sum()), n_updates
