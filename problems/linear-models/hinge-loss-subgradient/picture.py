import numpy as np
from reference import hinge_loss
from sketch import line, panel, picture, vline


def pictures():
    m = np.linspace(-2.0, 3.0, 101)
    one = np.array([1.0]), 0.0, 0.0
    answers = [hinge_loss(np.array([[x]]), np.array([1]), *one) for x in m]
    slope = [hinge_loss(np.array([[1.0]]), np.array([1]), np.array([x]), 0.0, 0.0)[2] for x in m]
    yield picture(
        "hinge",
        "Left, loss against margin: the hinge falls with slope minus one to zero at margin 1 and is flat from there; "
        "the logistic loss is smooth and stays above zero. Right, the slope of the hinge: minus one below 1, zero "
        "from 1 on.",
        panel(
            line(m, [a[0] for a in answers], label="hinge"),
            line(m, np.log1p(np.exp(-m)), label="logistic", style="dashed"),
            x="margin",
            y="loss",
        ),
        panel(line(m, slope, label="subgradient", steps=True), vline(1.0), x="margin", y="slope"),
        height=2.6,
    )
