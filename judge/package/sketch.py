"""What a picture.py draws with. This file is data to the judge: it is handed to the sandbox as the module `sketch`,
beside the package's `reference`, and is never imported by the judge for its effect.

    import numpy as np
    from reference import kmeans
    from sketch import panel, picture, points

    def pictures():
        X = np.random.default_rng(0).normal(size=(60, 2))
        centroids, labels, *_ = kmeans(X, X[:3])
        yield picture(
            "clusters",
            "Three clusters with their centroids.",
            panel(points(*X.T, group=labels), points(*centroids.T, label="centroids", marker="x"), equal=True),
        )

A picture is data, too: what it shows, not how it looks. The judge makes an SVG of it.
"""

from __future__ import annotations

from typing import Any


def picture(name: str, alt: str, *panels: dict[str, Any], height: float = 3.0) -> dict[str, Any]:
    """One picture: pictures/<name>.svg. alt: what is seen, for whoever cannot see it. panels: side by side. height: in
    inches of a page that is 8 wide."""
    return {"name": name, "alt": alt, "panels": list(panels), "height": height}


def panel(
    *marks: dict[str, Any],
    title: str = "",
    x: str = "",
    y: str = "",
    xscale: str = "linear",
    yscale: str = "linear",
    equal: bool = False,
    xticks: dict[float, str] | None = None,
    yticks: dict[float, str] | None = None,
) -> dict[str, Any]:
    """One pair of axes. x, y: what they are. xscale, yscale: "linear" or "log". equal: the same unit on both.
    xticks, yticks: {place: text} instead of numbers."""
    ticks = {"xticks": _ticks(xticks), "yticks": _ticks(yticks)}
    looks = {"title": title, "x": x, "y": y, "xscale": xscale, "yscale": yscale, "equal": equal}
    return {"marks": list(marks), **looks, **ticks}


def line(x: Any, y: Any, *, label: str = "", style: str = "solid", steps: bool = False) -> dict[str, Any]:
    """Through the points (x, y). style: "solid", "dashed" or "dotted". steps: a staircase."""
    return {"kind": "line", "x": _numbers(x), "y": _numbers(y), "label": label, "style": style, "steps": steps}


def points(
    x: Any, y: Any, *, label: str = "", group: Any = None, marker: str = "o", size: float = 5.0
) -> dict[str, Any]:
    """Points at (x, y). group: a whole number for each; those of a number have one colour. marker: "o", "x", "s", "^"
    or "*". size: in points of print."""
    groups = None if group is None else [int(number) for number in _flat(group)]
    return {
        "kind": "points",
        "x": _numbers(x),
        "y": _numbers(y),
        "label": label,
        "group": groups,
        "marker": marker,
        "size": size,
    }


def bars(x: Any, heights: Any, *, label: str = "", width: float = 0.8) -> dict[str, Any]:
    """Bars of these heights, centred at x."""
    return {"kind": "bars", "x": _numbers(x), "heights": _numbers(heights), "label": label, "width": width}


def band(x: Any, low: Any, high: Any, *, label: str = "") -> dict[str, Any]:
    """The area between two curves."""
    return {"kind": "band", "x": _numbers(x), "low": _numbers(low), "high": _numbers(high), "label": label}


def heat(matrix: Any, *, label: str = "", numbers: bool = False) -> dict[str, Any]:
    """A matrix as coloured cells, row 0 on top; label: what the colours mean. numbers: written into the cells."""
    rows = [_numbers(row) for row in matrix]
    return {"kind": "heat", "rows": rows, "label": label, "numbers": numbers}


def text(x: float, y: float, words: str) -> dict[str, Any]:
    """Words that begin at (x, y)."""
    return {"kind": "text", "x": float(x), "y": float(y), "words": words}


def hline(y: float, *, label: str = "") -> dict[str, Any]:
    """A dashed line across, at y."""
    return {"kind": "hline", "at": float(y), "label": label}


def vline(x: float, *, label: str = "") -> dict[str, Any]:
    """A dashed line from top to bottom, at x."""
    return {"kind": "vline", "at": float(x), "label": label}


def _flat(values: Any) -> list[Any]:
    return list(values.tolist() if hasattr(values, "tolist") else values)


def _numbers(values: Any) -> list[float]:
    """Four digits are more than an eye can tell."""
    return [float(f"{float(value):.4g}") for value in _flat(values)]


def _ticks(ticks: dict[float, str] | None) -> list[Any] | None:
    return None if ticks is None else [[float(place), str(words)] for place, words in ticks.items()]
