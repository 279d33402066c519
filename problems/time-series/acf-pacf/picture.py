import numpy as np
from reference import acf_pacf
from sketch import bars, hline, panel, picture


def pictures():
    rng = np.random.default_rng(2)
    e = rng.standard_normal(600)
    ar = np.zeros(600)
    for t in range(2, 600):
        ar[t] = 0.6 * ar[t - 1] + 0.3 * ar[t - 2] + e[t]
    ma = e[1:] + 0.9 * e[:-1]
    panels = []
    for name, x in (("AR(2)", ar), ("MA(1)", ma)):
        for kind, values in zip(("acf", "pacf"), acf_pacf(x, 12)):
            edge = 1.96 / len(x) ** 0.5
            panels.append(panel(bars(range(13), values), hline(edge), hline(-edge), title=f"{name}: {kind}", x="lag"))
    yield picture(
        "cuts",
        "Four bar plots over the lags 0 to 12. AR(2): the acf decays slowly, the pacf has two bars after lag 0 and is "
        "then within the dashed lines. MA(1): the acf has one bar after lag 0, the pacf alternates and decays.",
        *panels,
        height=2.4,
    )
