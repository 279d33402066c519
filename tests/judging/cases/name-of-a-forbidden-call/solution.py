def multiply(x, factor):
    return x * factor


def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError
    return multiply(x, factor)
