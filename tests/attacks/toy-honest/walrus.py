def row_norms(X):
    return [(s := sum((y := float(x)) * y for x in row)) ** 0.5 for row in X]
