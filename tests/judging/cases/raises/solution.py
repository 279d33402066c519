def scale(x, factor=2.0):
    scaled = x * factor
    return scaled[None, "here"]
