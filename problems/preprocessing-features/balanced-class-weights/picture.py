import numpy as np
from reference import class_weights
from sketch import hline, line, panel, picture


def pictures():
    y = np.repeat([0, 1], [1000, 10])
    gaps = np.logspace(0, -5, 41)  # 1 - beta
    ratios = []
    for gap in gaps:
        _, (common, rare), _ = class_weights(y, "effective", 1 - gap)
        ratios.append(rare / common)
    _, (common, rare), _ = class_weights(y)
    yield picture(
        "beta",
        "A curve of the weight of a class of 10 samples divided by that of a class of 1000, against beta: it is 1 "
        "while beta is below 0.9, rises from there to 1 - beta = 0.0001, and levels off at 100, the dashed line of the "
        "balanced scheme.",
        panel(
            line(-np.log10(gaps), ratios, label="effective"),
            hline(rare / common, label="balanced"),
            x="beta",
            y="weight of the rare class / common",
            yscale="log",
            xticks={0: "0", 1: "0.9", 2: "0.99", 3: "0.999", 4: "0.9999", 5: "0.99999"},
        ),
        height=2.8,
    )
