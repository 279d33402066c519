import math

import numpy as np


def dbscan(X, eps, min_samples):
    """Measures each distance by itself."""
    points = X.tolist()
    n = len(points)
    neighbours = [[j for j in range(n) if math.dist(points[i], points[j]) <= eps] for i in range(n)]
    labels = [-1] * n
    n_clusters = 0
    for start in range(n):
        if labels[start] == -1 and len(neighbours[start]) >= min_samples:
            labels[start] = n_clusters
            todo = [start]
            while todo:
                for j in neighbours[todo.pop()]:
                    if labels[j] == -1:
                        labels[j] = n_clusters
                        if len(neighbours[j]) >= min_samples:
                            todo.append(j)
            n_clusters += 1
    return np.array(labels)
