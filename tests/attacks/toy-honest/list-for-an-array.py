def row_norms(X):
    return [sum(x * x for x in row) ** 0.5 for row in X.tolist()]
