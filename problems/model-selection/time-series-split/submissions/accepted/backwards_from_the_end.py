def time_series_split(n, n_splits, test_size=None, gap=0, max_train_size=None):
    """Cuts one block after another from the end; plain lists of indices."""
    if n_splits <= 0 or gap < 0 or (max_train_size is not None and max_train_size <= 0):
        raise ValueError("parameters")
    if test_size is None:
        test_size = n // (n_splits + 1)
    if test_size <= 0:
        raise ValueError("empty test blocks")
    splits, end = [], n
    for _ in range(n_splits):
        start = end - test_size
        last = start - gap
        if last <= 0:
            raise ValueError("empty training set")
        begin = 0 if max_train_size is None else max(last - max_train_size, 0)
        splits.insert(0, (list(range(begin, last)), list(range(start, end))))
        end = start
    return splits
