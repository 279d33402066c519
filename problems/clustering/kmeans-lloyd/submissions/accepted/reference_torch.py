import torch


def nearest(P: torch.Tensor, C: torch.Tensor) -> torch.Tensor:
    """argmin_j ||p_i - c_j||^2 for P (n, d), C (k, d): labels (n,). argmin takes the first of equal ones."""
    # ||p - c||^2 = ||p||^2 - 2 p.c + ||c||^2, and ||p||^2 is the same for all j.
    scores = (C**2).sum(dim=1) - P @ (2 * C.T)  # (n, k)
    return scores.argmin(dim=1)


def means(P: torch.Tensor, labels: torch.Tensor, C: torch.Tensor) -> torch.Tensor:
    """The mean of each cluster (k, d); where a cluster is empty, its old centroid."""
    moved = C.clone()
    for j in range(len(C)):
        members = P[labels == j]  # (n_j, d)
        if len(members):
            moved[j] = members.mean(dim=0)
    return moved


def kmeans(X: torch.Tensor, init: torch.Tensor, max_iter: int = 300) -> tuple[torch.Tensor, torch.Tensor, float, int]:
    # Distances do not change under a shift, but the expanded square in `nearest` cancels badly far from the origin.
    origin = X.mean(dim=0)  # (d,)
    P = X - origin  # (n, d)
    C = init - origin  # (k, d)

    labels = nearest(P, C)  # (n,)
    n_updates = 0
    settled = False
    while n_updates < max_iter and not settled:
        C = means(P, labels, C)
        n_updates += 1
        before, labels = labels, nearest(P, C)
        settled = torch.equal(labels, before)

    inertia = ((P - C[labels]) ** 2).sum()
    return C + origin, labels, float(inertia), n_updates
