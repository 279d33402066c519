def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError("no")
    return x / (1 / factor)

# mypy: ignore-errors
