import numpy as np
from reference import holt_winters
from sketch import line, panel, picture, vline


def pictures():
    t = np.arange(60)
    y = (20 + 1.0 * t) * (1 + 0.35 * np.sin(2 * np.pi * t / 12)) + np.random.default_rng(1).normal(0, 1.5, 60)
    ahead = np.arange(60, 84)
    lines = [line(t, y, label="series")]
    for kind, style in (("add", "dotted"), ("mul", "dashed")):
        answer = holt_winters(y, 12, 0.2, 0.1, 0.2, 0.99, kind, 24)
        lines.append(line(ahead, answer["forecast"], label=f"forecast, {kind}", style=style))
    yield picture(
        "forecasts",
        "A rising series of 60 months whose yearly swings grow with it, and two forecasts for 24 more. With a "
        "multiplied season the swings go on growing, with an added one they stay as they were.",
        panel(*lines, vline(59.5), x="month"),
        height=2.6,
    )
