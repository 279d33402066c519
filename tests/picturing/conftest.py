from __future__ import annotations

from tests.judging.conftest import sandbox
from tests.package.conftest import Folder, copied, folder

__all__ = ["DRAWS", "copied", "drawing", "folder", "sandbox"]

DRAWS = """
import numpy as np
from reference import scale
from sketch import band, bars, heat, hline, line, panel, picture, points, text, vline

def pictures():
    x = np.arange(4.0)
    curves = panel(
        line(x, scale(x, 3.0), label="three times"),
        band(x, x - 0.5, x + 0.5),
        points(x, x, group=[0, 1, 1, 0], label="group"),
        text(1.0, 2.0, "costs $3"),
        hline(1.0), vline(2.0, label="two"),
        title="scaled", x="x", y="y",
    )
    others = panel(bars(x, x + 1.0), yscale="log", xticks={0.0: "first"})
    cells = panel(heat([[1.0, 2.0], [3.0, 4.0]], label="value", numbers=True))
    yield picture("scaled", "A line of slope three above a band.", curves, others, cells)
"""


def drawing(folder: Folder, text: str = DRAWS) -> Folder:
    """The toy package with a picture in its editorial."""
    folder.write("picture.py", text)
    path = folder.path / "editorial.md"
    return folder.write("editorial.md", path.read_text() + "\n\n![A line above a band](pictures/scaled.svg)\n")
