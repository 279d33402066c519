import numpy as np
from reference import uncertainty_query
from sketch import line, panel, picture


def pictures():
    p = np.linspace(0.0, 1.0, 101)
    two = uncertainty_query(np.column_stack([p, 1 - p]), 0)
    half = np.linspace(0.0, 0.5, 101)  # what the second class takes from the third
    three = uncertainty_query(np.column_stack([np.full(101, 0.5), half, 0.5 - half]), 0)
    names = [("least_confident", "solid"), ("margin", "dashed"), ("entropy", "dotted")]
    yield picture(
        "three-scores",
        "Left, two classes: all three scores rise to a peak at one half. Right, three classes of which the first has "
        "one half: as the rest moves from the third class to the second, least confidence stays level, the margin "
        "score is lowest in the middle, and the entropy is highest there.",
        panel(*[line(p, two[n][0], label=n, style=s) for n, s in names], title="(p, 1 - p)", x="p", y="score"),
        panel(*[line(half, three[n][0], label=n, style=s) for n, s in names], title="(0.5, q, 0.5 - q)", x="q"),
        height=2.9,
    )
