import numpy


def scale(x, factor=2.0):
    return getattr(numpy, "multiply")(x, factor)
