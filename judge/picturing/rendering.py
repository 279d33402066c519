"""A picture becomes SVG, by Matplotlib. The same picture always becomes the same text, and the text says in it what it
was made of, so that anybody can tell without Matplotlib whether it is current.
"""

from __future__ import annotations

import html
import io
import json
import re
from typing import TYPE_CHECKING, Any

from judge.errors import JudgeError
from judge.picturing.model import Band, Bars, Heat, Line, Panel, Picture, Points, Rule, Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["NoMatplotlib", "made_of", "render"]

_WIDTH_IN = 8.0
_COLOURS = ("#2563eb", "#d9480f", "#0f8a5f", "#8b5cf6", "#b7791f", "#c2255c", "#0b7285", "#5c6773")
_LOOKS: Any = {
    "svg.fonttype": "none",  # texts stay texts: smaller, and they can be read aloud
    "svg.hashsalt": "judge",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],  # measured with this one; a reader without it sees its own
    "font.size": 9.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10.0,
    "legend.frameon": False,
    "legend.fontsize": 8.0,
    "lines.linewidth": 1.6,
}
_SIZE = re.compile(r'width="[\d.]+pt" height="[\d.]+pt" ')
_LONG_NUMBER = re.compile(r"(?<=[\s\"(-])(\d+\.\d{2})\d+")
_NAMELESS = re.compile(r'<g id="[^"]*">')
_STYLE = re.compile(r' style="([^"]*)"')
_SHEET = re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
_USES = re.compile(r'<g( clip-path="[^"]*")?>\n((?:<use [^>]*style="([^"]*)"/>\n)(?:<use [^>]*style="\3"/>\n)+)</g>')
_UNTURNED = re.compile(r' transform="rotate\(-?0 [^"]*"')
_NAME = re.compile(r'id="([mp][0-9a-f]{10})"')
_DATA = re.compile(r'<metadata id="sketch">(.*?)</metadata>', re.DOTALL)


class NoMatplotlib(JudgeError):
    """Pictures are to be made, and Matplotlib is not installed."""


def render(picture: Picture) -> str:
    """The text of the SVG. Raises NoMatplotlib."""
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError:
        raise NoMatplotlib("Pictures are made by Matplotlib: pip install 'ml-judge[pictures]'.") from None
    with rc_context(_LOOKS):
        figure = Figure(figsize=(_WIDTH_IN, picture.height), layout="constrained")
        for number, panel in enumerate(picture.panels, 1):
            _draw(panel, figure, figure.add_subplot(1, len(picture.panels), number))
        written = io.BytesIO()
        figure.savefig(written, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    text = written.getvalue().decode("utf-8")
    text = _compact(text[text.index("<svg") :])
    described = f"<title>{html.escape(picture.alt)}</title>\n{_metadata(picture)}\n"
    head = text.index(">") + 1
    return text[:head] + "\n " + described + text[head:].lstrip("\n")


def _compact(svg: str) -> str:
    """The same to the eye, in less than half of the bytes. Without a size of its own it is as wide as there is room."""
    svg = _SIZE.sub("", svg, count=1)
    svg = _UNTURNED.sub("", _NAMELESS.sub("<g>", _LONG_NUMBER.sub(r"\1", svg)))
    for number, name in enumerate(dict.fromkeys(_NAME.findall(svg))):
        svg = svg.replace(name, f"m{number}")
    svg = "\n".join(line.strip() for line in svg.splitlines()) + "\n"
    svg = _USES.sub(lambda found: _once(found[1] or "", found[2], found[3]), svg)
    svg = _SHEET.sub("", svg).replace("<svg ", '<svg stroke-linejoin="round" ', 1)
    return _STYLE.sub(lambda found: _attributes(found[1]), svg)


def _once(clip: str, uses: str, style: str) -> str:
    """A group whose members all look alike says once how they look."""
    plain = uses.replace(f' style="{style}"', "")
    return f'<g{clip} style="{style}">\n{plain}</g>'


def _attributes(style: str) -> str:
    """A style as attributes: a page that takes no inline styles takes these."""
    pairs = (one.partition(":") for one in style.split(";") if one.strip())
    return "".join(f' {name.strip()}="{value.strip()}"' for name, _, value in pairs)


def made_of(svg: str) -> Any:
    """What the SVG says it was made of; None where it does not say."""
    found = _DATA.search(svg)
    if found is None:
        return None
    try:
        return json.loads(html.unescape(found[1]))
    except ValueError:
        return None


def _metadata(picture: Picture) -> str:
    return f'<metadata id="sketch">{html.escape(picture.model_dump_json(), quote=False)}</metadata>'


def _draw(panel: Panel, figure: Figure, axes: Axes) -> None:
    colours = iter(_COLOURS * 8)
    for mark in panel.marks:
        match mark:
            case Line():
                how: dict[str, Any] = {"drawstyle": "steps-post"} if mark.steps else {}
                axes.plot(mark.x, mark.y, label=_label(mark.label), linestyle=mark.style, color=next(colours), **how)
            case Points():
                _points(axes, mark, next(colours))
            case Bars():
                axes.bar(mark.x, mark.heights, mark.width, label=_label(mark.label), color=next(colours))
            case Band():
                axes.fill_between(mark.x, mark.low, mark.high, label=_label(mark.label), color=next(colours), alpha=0.2)
            case Heat():
                _heat(figure, axes, mark)
            case Words():
                axes.text(mark.x, mark.y, _plain(mark.words), fontsize=8)
            case Rule():
                rule = axes.axhline if mark.kind == "hline" else axes.axvline
                rule(mark.at, label=_label(mark.label), linestyle="dashed", linewidth=1.0, color="#5c6773")
    axes.set(title=_plain(panel.title), xlabel=_plain(panel.x), ylabel=_plain(panel.y))
    if not any(isinstance(mark, Heat) for mark in panel.marks):
        axes.set(xscale=panel.xscale, yscale=panel.yscale)
        axes.grid(visible=True, linewidth=0.4, alpha=0.5)
        axes.set_axisbelow(True)
    if panel.equal:
        axes.set_aspect("equal", adjustable="datalim")
    for ticks, set_ticks in ((panel.xticks, axes.set_xticks), (panel.yticks, axes.set_yticks)):
        if ticks is not None:
            set_ticks([place for place, _ in ticks], [_plain(words) for _, words in ticks])
    if axes.get_legend_handles_labels()[0]:
        axes.legend()


def _points(axes: Axes, mark: Points, colour: str) -> None:
    how: dict[str, Any] = {"marker": mark.marker, "s": mark.size**2, "linewidths": 1.6 if mark.marker == "x" else 0}
    if mark.group is None:
        axes.scatter(mark.x, mark.y, label=_label(mark.label), color="#111827" if mark.marker == "x" else colour, **how)
        return
    for number in sorted(set(mark.group)):
        chosen = [i for i, one in enumerate(mark.group) if one == number]
        label = _label(f"{mark.label} {number}") if mark.label else None
        colour = _COLOURS[number % len(_COLOURS)]
        axes.scatter([mark.x[i] for i in chosen], [mark.y[i] for i in chosen], label=label, color=colour, **how)


def _heat(figure: Figure, axes: Axes, mark: Heat) -> None:
    image = axes.pcolormesh(mark.rows, cmap="viridis", edgecolors="white", linewidth=0.3)
    axes.invert_yaxis()
    axes.set_aspect("equal")
    axes.set_xticks([i + 0.5 for i in range(len(mark.rows[0]))], [str(i) for i in range(len(mark.rows[0]))])
    axes.set_yticks([i + 0.5 for i in range(len(mark.rows))], [str(i) for i in range(len(mark.rows))])
    if mark.numbers:
        middle = (max(map(max, mark.rows)) + min(map(min, mark.rows))) / 2
        for i, row in enumerate(mark.rows):
            for j, value in enumerate(row):
                colour = "white" if value < middle else "black"
                axes.text(j + 0.5, i + 0.5, f"{value:.3g}", ha="center", va="center", fontsize=7, color=colour)
    figure.colorbar(image, ax=axes, label=_plain(mark.label), shrink=0.8)


def _label(text: str) -> str | None:
    return _plain(text) or None


def _plain(text: str) -> str:
    """A dollar sign is a dollar sign, so that no text can be a formula that does not parse."""
    return text.replace("$", r"\$")
