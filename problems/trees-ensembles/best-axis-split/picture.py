import numpy as np
from reference import best_split
from sketch import line, panel, picture, points, vline


def pictures():
    rng = np.random.default_rng(4)
    raw = np.r_[rng.normal(0.0, 1.0, 18), rng.normal(2.2, 1.0, 14)]
    order = np.argsort(raw)
    x, y = raw[order], np.repeat([0, 1], [18, 14])[order]
    _, threshold, gain = best_split(x[:, np.newaxis], y, 2)
    cuts = (x[1:] + x[:-1]) / 2
    # The gain at one cut is the best gain of the feature "is above this cut".
    gains = [best_split((x > t).astype(float)[:, np.newaxis], y, 2)[2] for t in cuts]
    left = np.cumsum(np.eye(2)[y], axis=0)[:-1]
    yield picture(
        "sweep",
        "Left, the values of a feature in sorted order, coloured by class, and above them two staircases: how many "
        "rows of each class lie left of a threshold. Right, the gain at every threshold, with a peak where the dashed "
        "line marks the best split.",
        panel(
            line(cuts, left[:, 0], label="class 0 on the left", steps=True),
            line(cuts, left[:, 1], label="class 1 on the left", style="dotted", steps=True),
            points(x, np.full(len(x), -1.5), group=y, size=4),
            vline(threshold),
            x="threshold",
            y="running counts",
        ),
        panel(line(cuts, gains), vline(threshold, label=f"best: gain {gain:.3f}"), x="threshold", y="gain"),
        height=2.8,
    )
