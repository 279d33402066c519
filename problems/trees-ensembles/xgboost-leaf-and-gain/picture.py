import numpy as np
from reference import xgb_gains
from sketch import line, panel, picture


def pictures():
    g = np.linspace(-6.0, 6.0, 121)

    def weights(lam, alpha):
        return xgb_gains(g, np.full(121, 2.0), 0.0, 4.0, lam, alpha, 0.0, 0.0)[1]

    rng = np.random.default_rng(3)
    n = 60
    x = np.arange(1, n)
    residual = -np.where(np.arange(n) < 25, -1.0, 1.0) + 1.2 * rng.normal(size=n)
    GL, G = np.cumsum(residual)[:-1], float(residual.sum())

    def gains(lam, gamma):
        return xgb_gains(GL, x.astype(float), G, float(n), lam, 0.0, gamma, 1.0)[0]

    yield picture(
        "penalties",
        "Left, the weight of a leaf against its gradient sum: a falling line, flatter with an L2 penalty, and with an "
        "L1 penalty flat at zero around the middle. Right, the gain at every cut of sorted rows: a hill at the true "
        "step, lower at its edges with an L2 penalty, and moved down as a whole by gamma.",
        panel(
            line(g, weights(0.0, 0.0), label="no penalty"),
            line(g, weights(2.0, 0.0), label="lam = 2", style="dashed"),
            line(g, weights(0.0, 2.0), label="alpha = 2", style="dotted"),
            x="gradient sum",
            y="leaf weight",
        ),
        panel(
            line(x, gains(0.0, 0.0), label="no penalty"),
            line(x, gains(5.0, 0.0), label="lam = 5", style="dashed"),
            line(x, gains(0.0, 6.0), label="gamma = 6", style="dotted"),
            x="rows on the left",
            y="gain",
        ),
        height=2.8,
    )
