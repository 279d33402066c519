import numpy as np
from reference import roc_curve_youden
from sketch import line, panel, picture, points, vline


def pictures():
    rng = np.random.default_rng(4)
    y = np.repeat([0, 1], [60, 40])
    scores = np.round(rng.standard_normal(100) + 1.4 * y, 1)
    fpr, tpr, thresholds, best = roc_curve_youden(y, scores)
    k = int(np.flatnonzero(thresholds == best)[0])
    x, height = fpr[k], tpr[k]
    yield picture(
        "youden",
        "Left, a ROC curve from (0, 0) to (1, 1) above the diagonal, with the longest vertical line between the two. "
        "Right, the scores of negatives and positives in two rows, and the threshold of that point between them.",
        panel(
            line(fpr, tpr, label="ROC curve"),
            line([0, 1], [0, 1], style="dotted"),
            line([x, x], [x, height], label=f"J = {height - x:.2f}", style="dashed"),
            points([x], [height]),
            x="fpr",
            y="tpr",
            equal=True,
        ),
        panel(
            points(scores, y + rng.uniform(-0.2, 0.2, 100), group=y, size=4),
            vline(best, label=f"threshold {best:.1f}"),
            x="score",
            yticks={0: "negative", 1: "positive"},
        ),
        height=3.0,
    )
