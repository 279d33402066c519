from math import comb

import numpy as np
from reference import accuracy_interval
from sketch import hline, line, panel, picture


def pictures():
    n = 30
    intervals = [accuracy_interval(k, n, 0.95, 0.1) for k in range(n + 1)]
    truth = np.linspace(0.5, 0.99, 99)
    covered = {}
    for kind in ("wald", "wilson"):
        inside = [[low <= q <= high for q in truth] for low, high in (one[kind] for one in intervals)]
        chance = [[comb(n, k) * q**k * (1 - q) ** (n - k) for q in truth] for k in range(n + 1)]
        covered[kind] = (np.array(chance) * np.array(inside)).sum(axis=0)
    yield picture(
        "coverage",
        "Two curves of the probability that the interval holds the true accuracy, for 30 examples and accuracies from "
        "one half to 1. Wilson's scatters around the promised 0.95; Wald's lies below it and falls towards 0.3 near 1.",
        panel(
            line(truth, covered["wilson"], label="Wilson"),
            line(truth, covered["wald"], label="Wald", style="dashed"),
            hline(0.95),
            x="true accuracy",
            y="probability of holding it",
        ),
        height=2.8,
    )
