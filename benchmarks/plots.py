"""The figures of docs/performance.md as pictures, of the JSON that the benchmarks print.

python -m benchmarks latency --json > docs/performance/latency.json    (and so on)
python -m benchmarks plots                                             (needs the extra `pictures`)
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["main"]

FOLDER = Path(__file__).resolve().parents[1] / "docs/performance"
_SHOWN = ("bulk", "calls", "latency", "throughput")  # of the figures, those that the page has as pictures
OURS, THEIRS = "#2563eb", "#94a3b8"
_OTHERS = (
    "docker run",
    "a new interpreter",
    "a fork of",
    "DMOJ",
    "isolate",
    "copies in memory",
    "shared memory",
    "engine",
)


def main(*, as_json: bool, count: int = 0) -> None:
    del as_json, count
    for path in (FOLDER / f"{name}.json" for name in _SHOWN):
        found = json.loads(path.read_text(encoding="utf-8"))
        _draw(found, _bars(found), path.with_suffix(".svg"))
        print(path.with_suffix(".svg").name)


def _bars(found: dict[str, Any]) -> list[tuple[str, float, float]]:
    """(name, length, end of the whisker) of each."""
    if "rows" in found:
        return [(one["name"], one["p50_ms"], one["p99_ms"]) for one in found["rows"]]
    return [(one["name"], one["per_s"], one["per_s"]) for one in found.get("rates", [])]


def _draw(found: dict[str, Any], bars: list[tuple[str, float, float]], path: Path) -> None:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    is_time = "rows" in found
    with mpl.rc_context({"svg.hashsalt": path.stem, "font.size": 9, "svg.fonttype": "none"}):
        figure = Figure(figsize=(7.2, 0.6 + 0.34 * len(bars)), layout="constrained")
        axes = figure.add_subplot()
        names = [name for name, _, _ in bars][::-1]
        lengths, ends = [length for _, length, _ in bars][::-1], [end for _, _, end in bars][::-1]
        colours = [THEIRS if any(word in name for word in _OTHERS) else OURS for name in names]
        axes.barh(names, lengths, color=colours, height=0.6)
        axes.hlines(range(len(names)), lengths, ends, color="#475569", linewidth=1)
        for at, (length, end) in enumerate(zip(lengths, ends, strict=True)):
            axes.annotate(f"{length:.3g}", (end, at), xytext=(4, 0), textcoords="offset points", va="center")
        if max(lengths) > 20 * min(lengths):
            axes.set_xscale("log")
        axes.margins(x=0.12)
        axes.set_xlabel("ms: the bar is p50, the line goes to p99" if is_time else "a second")
        axes.spines[["top", "right"]].set_visible(False)
        figure.savefig(path, format="svg", metadata={"Date": None})
