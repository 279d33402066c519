import numpy as np
from reference import time_series_split
from sketch import panel, picture, points


def shown(title, n, *args):
    """A row of squares for each split, the first on top."""
    train, test = ([], []), ([], [])
    for i, split in enumerate(time_series_split(n, *args)):
        for (days, rows), part in zip((train, test), split):
            days.extend(part)
            rows.extend(np.full(len(part), -i))
    rows = {-i: f"split {i}" for i in range(4)}
    squares = {"marker": "s", "size": 4}
    return panel(
        points(*train, label="training", **squares), points(*test, label="test", **squares), title=title, yticks=rows
    )


def pictures():
    yield picture(
        "splits",
        "Two panels with a row of squares for each of four splits, one square for each day in use. In both the test "
        "blocks of four days step from day 8 to the end. Left, training takes every day before the block; right, two "
        "days before the block are left out, and of those before them only the last six are training.",
        shown("expanding", 24, 4, 4),
        shown("gap 2, at most 6", 24, 4, 4, 2, 6),
        height=2.2,
    )
