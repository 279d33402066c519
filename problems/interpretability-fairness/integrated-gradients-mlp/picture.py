import numpy as np
from reference import integrated_gradients
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(3)
    d, h = 6, 20
    net = rng.standard_normal((d, h)), 0.3 * rng.standard_normal(h), rng.standard_normal((h, 3)), np.zeros(3)
    x, base = rng.standard_normal((16, d)), np.zeros((16, d))
    points = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]
    gaps = [np.sqrt(np.mean(integrated_gradients(x, base, *net, 0, m)[1] ** 2)) for m in points]
    yield picture(
        "gap",
        "The completeness gap, as root mean square over 16 rows, against the number of points, both on logarithmic "
        "axes. It falls about as steeply as a dashed line that shows 1 / m.",
        panel(
            line(points, gaps, label="gap"),
            line(points, [gaps[0] / m for m in points], label="1 / m", style="dashed"),
            x="m",
            xscale="log",
            yscale="log",
        ),
        height=2.8,
    )
