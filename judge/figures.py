"""Numbers as a person reads them."""

from __future__ import annotations

import math

__all__ = ["points", "power", "ratio", "scientific", "seconds", "span"]


def seconds(value: float | None) -> str:
    """A time, with the unit that fits: < 0.1 ms, 0.8 ms, 12 ms, 1.34 s."""
    if value is None or not math.isfinite(value):
        return "-"
    if 0 <= value < 0.00005:
        return "< 0.1 ms"  # below what the kernel's account can tell
    if value < 0.01:
        return f"{value * 1000:.2g} ms" if value < 0.001 else f"{value * 1000:.1f} ms"
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def points(value: float | None) -> str:
    """Points with at most one decimal, and none where it is a whole number."""
    if value is None or not math.isfinite(value):
        return "-"
    # Down, not to the nearest: 99.96 points must not read as 100.
    shown = math.floor(value * 10 + 1e-6) / 10
    return f"{shown:.0f}" if shown == int(shown) else f"{shown:.1f}"


def ratio(value: float) -> str:
    """How many times as much, to two figures or so."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def power(value: float, margin: float) -> str:
    """How something grows with the size n."""
    return f"n^{value:.1f} ± {max(margin, 0.1):.1f}"


def scientific(value: object) -> str:
    """The size of a difference: short, in powers of ten where it is small or large."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "-" if value is None else str(value)
    return f"{value:.3g}"


def span(seconds: float | None) -> str:
    """How long something took a person: 45 s, 12 min 5 s, 1 h 20 min."""
    if seconds is None:
        return "–"
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s" if whole % 60 else f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
