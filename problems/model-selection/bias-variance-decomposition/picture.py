import numpy as np
from reference import bias_variance_decomposition
from sketch import hline, line, panel, picture, points


def pictures():
    rng = np.random.default_rng(3)
    x, grid = np.linspace(-1.0, 1.0, 40), np.linspace(-0.8, 0.8, 40)
    sigma = 0.3
    y, f = np.sin(3 * x) + sigma * rng.standard_normal(40), np.sin(3 * grid)
    observed = f + sigma * rng.standard_normal(40)
    degrees = np.arange(0, 9)
    found, shown = [], {}
    for degree in degrees:
        samples = rng.integers(0, 40, (300, 40))
        preds = np.array([np.polyval(np.polyfit(x[s], y[s], degree), grid) for s in samples])
        found.append(bias_variance_decomposition(preds, observed, f))
        shown[degree] = preds
    curves = [line(degrees, [one[key] for one in found], label=key) for key in ("bias2", "variance", "mse")]
    yield picture(
        "degrees",
        "Left: five polynomials of degree 1 and five of degree 7, each fitted to a bootstrap sample of 40 noisy "
        "points of a sine; the straight lines agree and miss the curve, the others follow it and disagree. Right: "
        "up to degree 3 the bias falls, from there on the variance rises; the mse, their sum with the noise, is lowest "
        "there.",
        panel(
            *[line(grid, p, style="dotted") for p in shown[1][:5]],
            *[line(grid, p) for p in shown[7][:5]],
            points(x, y, size=3),
            title="degree 1 (dotted) and 7, five models each",
            x="x",
        ),
        panel(*curves, hline(sigma**2, label="variance of the noise"), x="degree of the polynomial", yscale="log"),
        height=3.0,
    )
