class Zero(ValueError):
    pass


def scale(x, factor=2.0):
    if factor == 0:
        raise Zero
    return x * factor
