"""Which drawing the shape of an answer asks for: a curve, points with their labels, regions, an image. A drawing is
data for assets/plots and a sentence for who does not see it; the numbers themselves are in the tables beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from web.seeing.arrays import Answers, Array

__all__ = ["Drawing", "drawings"]

_LONG = 12  # numbers that are a curve rather than a few values
_WIDE = 8  # rows and columns that are an image rather than a table
_FEW_LABELS = 12
_FEW_POINTS = 4


@dataclass(frozen=True)
class Drawing:
    """kind: of assets/plots. says: what is to be seen, in words."""

    kind: str
    data: dict[str, Any]
    says: str


def drawings(answers: Answers) -> tuple[Drawing, ...]:
    """One for each part of the answer that has a picture."""
    return tuple(drawing for name, expected, got in answers.pairs() for drawing in _drawn(answers, name, expected, got))


def _drawn(answers: Answers, name: str, expected: Array, got: Array) -> Iterator[Drawing]:
    match expected.shape:
        case (count,) if expected.is_whole and got.is_whole and _is_labelling(expected):
            yield from _points(answers, name, count)
        case (count,) if count >= _LONG and not expected.is_whole:
            yield _curve(answers, name)
        case (rows, columns) if min(rows, columns) >= _WIDE:
            yield _image(answers, name)


def _is_labelling(array: Array) -> bool:
    return len(array.values) > 1 and len(set(array.values)) <= _FEW_LABELS


def _points(answers: Answers, name: str, count: int) -> Iterator[Drawing]:
    """Labels of points in the plane. Where other points came with labels of their own, those are drawn too, and what
    was answered colours the regions."""
    plane = {key: one for key, one in answers.inputs.items() if _is_plane(one)}
    asked = [key for key, one in plane.items() if one.shape[0] == count]
    if not asked or count < _FEW_POINTS:
        return
    taught = _taught(answers, without=asked[-1])
    wrong = answers.differing(name)
    data = {
        "points": plane[asked[-1]].rows(),
        "expected": answers.expected[name].values,
        "got": answers.got[name].values,
        "wrong": sorted(wrong),
        "centres": _centres(answers, without=name),
        "taught": taught,
    }
    what = "Regions by the label that each point got" if taught else "Points by their label"
    says = f"{what}, expected and yours: {_counted(wrong, count, 'points got another label')}."
    yield Drawing("regions" if taught else "points", data, says)


def _is_plane(array: Array) -> bool:
    return len(array.shape) == 2 and array.shape[1] == 2


def _taught(answers: Answers, *, without: str) -> dict[str, Any] | None:
    """Points that came with a label each, such as a training set."""
    given = answers.inputs | answers.earlier
    for key, points in given.items():
        if key == without or not _is_plane(points):
            continue
        for one in given.values():
            if one.is_whole and one.shape == (points.shape[0],) and _is_labelling(one):
                return {"points": points.rows(), "labels": one.values}
    return None


def _centres(answers: Answers, *, without: str) -> dict[str, Any] | None:
    """A part of the answer that is points in the plane as well, such as the centroids of clusters."""
    for name, expected, got in answers.pairs():
        if name != without and len(expected.shape) == 2 and expected.shape[1] == 2 and not expected.is_whole:
            return {"expected": expected.rows(), "got": got.rows()}
    return None


def _curve(answers: Answers, name: str) -> Drawing:
    expected, wrong = answers.expected[name], answers.differing(name)
    count = len(expected.values)
    along = next(
        (key for key, one in answers.inputs.items() if one.shape == expected.shape and _is_rising(one)),
        None,
    )
    data = {
        "along": {"name": along, "values": answers.inputs[along].values} if along else None,
        "expected": expected.values,
        "got": answers.got[name].values,
        "wrong": sorted(wrong),
    }
    over = along or "the index"
    return Drawing("curve", data, f"{name or 'The answer'} over {over}, expected and yours: {_counted(wrong, count)}.")


def _is_rising(array: Array) -> bool:
    values = [one for one in array.values if not isinstance(one, str)]
    return len(values) == len(array.values) and all(a < b for a, b in pairwise(values))


def _image(answers: Answers, name: str) -> Drawing:
    expected, wrong = answers.expected[name], answers.differing(name)
    rows, columns = expected.table
    data = {"shape": [rows, columns], "expected": expected.values, "got": answers.got[name].values}
    what = f"{name or 'The answer'} as an image of {rows} rows and {columns} columns"
    return Drawing("image", data, f"{what}, expected and yours: {_counted(wrong, rows * columns)}.")


def _counted(wrong: frozenset[int], count: int, what: str = "numbers are off") -> str:
    return f"{len(wrong)} of {count} {what}, the first at {min(wrong)}" if wrong else "nothing is off"
