import numpy as np
from reference import logistic_loss
from sketch import line, panel, picture


def pictures():
    m = np.linspace(-60.0, 60.0, 121)
    stable = [logistic_loss(np.array([1.0]), 0.0, np.array([[x]]), np.array([1]))[0] for x in m]
    clipped = -np.log(np.clip(1 / (1 + np.exp(-m)), 1e-15, 1 - 1e-15))
    plain = np.log(1 + np.exp(-m))
    shown = plain > 0
    yield picture(
        "formulas",
        "Loss against margin from -60 to 60, logarithmic. The stable loss falls in a straight line down to 1e-26. The "
        "clipped one is flat below margin -35 and above 35; the plain formula ends near margin 37 where it becomes 0.",
        panel(
            line(m, stable, label="logaddexp"),
            line(m, clipped, label="clipped probabilities", style="dashed"),
            line(m[shown], plain[shown], label="log(1 + exp(-m))", style="dotted"),
            x="margin",
            y="loss",
            yscale="log",
        ),
        height=2.8,
    )
