def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError
    x *= factor
    return x

# mypy: ignore-errors
