import numpy as np
from reference import DDM
from sketch import line, panel, picture, vline


def pictures():
    rng = np.random.default_rng(7)
    outcomes = rng.random(500) < np.where(np.arange(500) < 300, 0.1, 0.35)
    detector = DDM()
    levels, warning, drift = [], [], []
    fired = 0
    for t, error in enumerate(outcomes):
        if detector.update(int(error)) == "drift":
            fired = t
            break
        p = detector.errors / detector.n
        levels.append(p + (p * (1 - p) / detector.n) ** 0.5)
        warning.append(detector.p_min + 2 * detector.s_min)
        drift.append(detector.p_min + 3 * detector.s_min)
    t = np.arange(30, len(levels), 2)
    yield picture(
        "chart",
        "The level p + s against the number of outcomes. It falls while all is well, rises after 300 where the "
        "error rate changes, and crosses first the lower and then the upper of two level lines.",
        panel(
            line(t, np.array(levels)[t], label="p + s"),
            line(t, np.array(warning)[t], label="warning", style="dotted"),
            line(t, np.array(drift)[t], label="drift", style="dashed"),
            vline(300),
            x=f"outcomes (drift at {fired})",
        ),
        height=2.6,
    )
