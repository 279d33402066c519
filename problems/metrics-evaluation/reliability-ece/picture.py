import numpy as np
from reference import reliability
from sketch import bars, line, panel, picture


def pictures():
    rng = np.random.default_rng(0)
    z = rng.normal(0.0, 1.5, (4000, 3))
    p, q = (np.exp(t) / np.exp(t).sum(axis=1, keepdims=True) for t in (z, 2.2 * z))
    y = (np.cumsum(p, axis=1) < rng.random((4000, 1))).sum(axis=1)

    def diagram(probs, title):
        report = reliability(probs, y)
        full = report["count"] > 0
        return panel(
            bars((np.flatnonzero(full) + 0.5) / 10, report["accuracy"][full], width=0.09),
            line([0, 1], [0, 1], style="dashed"),
            title=f"{title}, ECE {report['ece']:.3f}",
            x="confidence",
            y="accuracy",
        )

    yield picture(
        "diagram",
        "Two diagrams of accuracy against confidence with bars for ten bins and a dashed diagonal. Left the bars reach "
        "the diagonal; right, for an overconfident model, they end clearly below it.",
        diagram(p, "calibrated"),
        diagram(q, "overconfident"),
        height=2.8,
    )
