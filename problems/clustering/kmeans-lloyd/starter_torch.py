import torch


def kmeans(X: torch.Tensor, init: torch.Tensor, max_iter: int = 300) -> tuple[torch.Tensor, torch.Tensor, float, int]:
    """Lloyd's algorithm.

    X: (n, d) points, init: (k, d) first centroids, both float64; max_iter: most updates of the centroids.
    Returns (centroids (k, d), labels (n,) of integers, inertia, n_updates). X and init are left as they were.
    """
    raise NotImplementedError
