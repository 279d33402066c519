import numpy as np
from reference import info
from sketch import hline, line, panel, picture, vline


def pictures():
    q = np.linspace(0.01, 0.99, 99)
    two = np.stack([q, 1 - q], axis=1)
    found = info(np.tile([[0.3, 0.7]], (99, 1)), two, 2.0)
    yield picture(
        "cost",
        "Left, the code lengths -log2 q and -log2 (1 - q) of two outcomes against q: one falls, the other rises. "
        "Right, their average under p = 0.3, the cross-entropy, is lowest at q = 0.3, where it touches the dashed line "
        "of the entropy; the distance between the two is the KL divergence.",
        panel(line(q, -np.log2(q), label="first"), line(q, -np.log2(1 - q), label="second"), x="q", y="bits"),
        panel(
            line(q, found["CE"], label="cross-entropy"),
            line(q, found["KL"], label="KL", style="dotted"),
            hline(found["H"][0], label="entropy"),
            vline(0.3),
            x="q",
        ),
        height=2.8,
    )
