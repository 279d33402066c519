import numpy as np
from reference import sample_size
from sketch import line, panel, picture


def pictures():
    lifts = np.geomspace(0.01, 0.5, 25)
    yield picture(
        "visitors",
        "Visitors needed in each arm against the relative lift, both axes logarithmic, for base rates of 1, 5 and 20 "
        "percent. Three nearly straight, parallel lines: twice the lift needs a quarter of the visitors, a rarer event "
        "needs more.",
        panel(
            *(
                line(lifts, [sample_size(p1, float(lift))[0] for lift in lifts], label=f"base rate {p1:g}")
                for p1 in (0.01, 0.05, 0.2)
            ),
            x="relative lift",
            y="visitors in each arm",
            xscale="log",
            yscale="log",
        ),
        height=3.0,
    )
