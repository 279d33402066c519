import numpy as np
from reference import average_precision
from sketch import hline, line, panel, picture, points


def pictures():
    hits, misses = [4, 3, 2, 1], [0, 3, 6, 14]  # a model with four scores: how many of each class get which
    y = np.concatenate([[1] * h + [0] * m for h, m in zip(hits, misses)])
    ap, precision, recall = average_precision(y, np.repeat([4.0, 3.0, 2.0, 1.0], np.add(hits, misses)))
    r, p = np.append(0.0, recall), np.append(precision[0], precision)
    corners = np.repeat(r, 2)[1:], np.append(np.repeat(p[1:], 2), p[-1])
    both = {"x": "recall", "y": "precision"}
    yield picture(
        "staircase",
        "Two panels with the same four points of precision against recall, falling from top left to bottom right. "
        "Left, a staircase whose area is the average precision; right, straight lines between the points, which lie "
        "above it and enclose more. A dashed line marks the share of ones.",
        panel(
            line(*corners, label=f"staircase, area {ap:.3f}"),
            points(recall, precision, size=4),
            hline(y.mean(), label="share of positives"),
            **both,
        ),
        panel(
            line(r, p, label=f"straight lines, area {np.sum(np.diff(r) * (p[1:] + p[:-1]) / 2):.3f}"),
            points(recall, precision, size=4),
            hline(y.mean()),
            **both,
        ),
        height=2.8,
    )
