import numpy as np
from reference import ate
from sketch import hline, panel, picture, points


def pictures():
    rng = np.random.default_rng(3)
    names, found = ("naive", "ipw", "hajek", "aipw"), []
    for _ in range(100):
        z = rng.standard_normal(300)
        e = 1 / (1 + np.exp(-1.2 * z))
        t = (rng.random(300) < e).astype(int)
        y = 2.0 + z + t + rng.standard_normal(300)
        m0 = 2.0 + 0.8 * z
        answer = ate(y, t, e, m0, m0 + 1.0, 0.02)
        found.append([answer[name][0] for name in names])
    yield picture(
        "estimators",
        "Four columns of points, one point for each of 100 simulated data sets, and a dashed line at the true effect. "
        "The naive estimates lie well above it; the others are around it, ipw widely, hajek less, aipw closely.",
        panel(
            *(points(k + rng.uniform(-0.25, 0.25, 100), np.array(found)[:, k], size=2) for k in range(4)),
            hline(1.0, label="true effect"),
            xticks=dict(enumerate(names)),
            y="estimate",
        ),
        height=3.0,
    )
