def scale(x, factor=2.0):
    return scale(x, factor)
