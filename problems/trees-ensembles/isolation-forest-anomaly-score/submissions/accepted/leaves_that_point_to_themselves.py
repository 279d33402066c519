import numpy as np


def isolation_scores(trees, X, psi):
    """Leaves become their own children, so that all rows take as many steps as the tree is deep."""
    n = len(X)
    sizes = np.arange(2.0, max(psi, *(tree["n_samples"].max() for tree in trees)) + 1)
    rest = np.r_[0.0, 0.0, 2 * (np.log(sizes - 1) + 0.5772156649015329) - 2 * (sizes - 1) / sizes]
    rest[2] = 1.0
    h = np.zeros(n)
    rows = np.arange(n)
    for tree in trees:
        is_leaf = tree["feature"] < 0
        itself = np.arange(len(is_leaf))
        children = np.array([np.where(is_leaf, itself, tree["right"]), np.where(is_leaf, itself, tree["left"])])
        column = np.where(is_leaf, 0, tree["feature"])
        depth = np.zeros(len(is_leaf))
        level = np.array([0])
        while len(level):
            inner = level[~is_leaf[level]]
            following = children[:, inner]
            depth[following] = depth[inner] + 1
            level = following.ravel()
        value = depth + rest[tree["n_samples"]]
        at = np.zeros(n, dtype=int)
        for _ in range(int(depth.max())):
            at = children[(X[rows, column[at]] <= tree["threshold"][at]).astype(int), at]
        h += value[at]
    return 2.0 ** -(h / len(trees) / rest[psi])
