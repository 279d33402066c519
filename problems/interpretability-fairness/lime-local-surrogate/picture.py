import numpy as np
from reference import lime_explain
from sketch import line, panel, picture


def pictures():
    Z = np.array(np.meshgrid(*[[1, 0]] * 4, indexing="ij")).reshape(4, -1).T  # all masks, the full one first
    fz = 2.0 * Z[:, 0] * Z[:, 1] + 1.0 * Z[:, 2]
    widths = np.linspace(0.3, 4.0, 40)
    fits = [lime_explain(Z, fz, width, 1e-9) for width in widths]
    coef = np.array([one[0] for one in fits])
    yield picture(
        "width",
        "Two panels over the kernel width. Left, the coefficient of a feature that works only together "
        "with another falls from 2 to 1, that of a feature that works alone stays at 1. Right, the weighted R squared "
        "falls from 1 to 0.76.",
        panel(
            line(widths, coef[:, 0], label="works only with another"),
            line(widths, coef[:, 2], label="works alone", style="dashed"),
            x="kernel width",
            y="coefficient",
        ),
        panel(line(widths, [one[2] for one in fits]), x="kernel width", y="weighted R squared"),
        height=2.6,
    )
