import numpy as np
from reference import kernel_matrix
from sketch import line, panel, picture, vline


def pictures():
    x = np.linspace(-2.0, 3.0, 81)[:, None]
    one = np.array([[1.0]])
    rbf = [
        line(x[:, 0], kernel_matrix(x, one, "rbf", g)[:, 0], label=f"gamma = {g:g}", style=style)
        for g, style in [(0.2, "dotted"), (1.0, "solid"), (10.0, "dashed")]
    ]
    products = [
        line(x[:, 0], kernel_matrix(x, one, "linear")[:, 0], label="linear", style="dashed"),
        line(x[:, 0], kernel_matrix(x, one, "poly", 0.5, 2, 1.0)[:, 0], label="poly, degree 2"),
    ]
    yield picture(
        "kernels",
        "Similarity with the point 1 for points from -2 to 3. Left, rbf for three values of gamma: bells around 1 with "
        "height 1, the narrower the larger gamma. Right, the linear kernel is a straight line through zero and the "
        "polynomial one a parabola.",
        panel(*rbf, vline(1.0), title="rbf", x="x", y="K(x, 1)"),
        panel(*products, vline(1.0), title="products", x="x"),
        height=2.6,
    )
