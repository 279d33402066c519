import numpy as np
from reference import ols
from sketch import band, line, panel, picture, points


def pictures():
    rng = np.random.default_rng(4)
    x = rng.normal(2.0, 1.0, 25)
    y = 1.0 + 0.8 * x + 0.8 * rng.standard_normal(25)
    at = np.linspace(-2.0, 6.0, 60)
    # The intercept of the model in x - a is the mean at a, and its standard error that of the mean.
    fits = [ols((x - a)[:, None], y) for a in at]
    mean, se = np.array([f["coef"][0] for f in fits]), np.array([f["se"][0] for f in fits])
    yield picture(
        "band",
        "Points around a rising line, and a band of two standard errors of the mean around it, narrowest at the mean "
        "of x near 2 and widening to both sides.",
        panel(
            band(at, mean - 2 * se, mean + 2 * se, label="two standard errors of the mean"),
            line(at, mean, label="fit"),
            points(x, y, size=3),
            x="x",
            y="y",
        ),
        height=2.8,
    )
