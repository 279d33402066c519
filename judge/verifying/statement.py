"""Does the text say what the tests ask? The worked example is the first sample test, every parameter is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from judge.errors import InvalidSource
from judge.judging.own_input import read_example
from judge.package.load import Package
from judge.package.schema import SAMPLE
from judge.package.signature import parameters
from judge.package.statement import worked_example
from judge.package.tests import Answer, Test
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground
from sandbox.inside.codec import Unsendable, fingerprint

__all__ = ["claims"]

_SECTIONS = ("Shapes and types", "Conventions", "Example", "Constraints")
_RTOL, _ATOL = 5e-4, 6e-5  # an example is rounded to about four digits
_FEWEST_HINTS, _MOST_HINTS = 2, 4
_SHORTEST_EDITORIAL = 400  # characters


def claims(ground: Ground) -> Iterator[Claim]:
    """Claims on the example, the statement, the hints and the editorial."""
    yield _example(ground)
    yield _text(ground.package)
    yield _hints(ground.package)
    size = len(ground.package.editorial.strip())
    is_long = size >= _SHORTEST_EDITORIAL
    says = f"{size} characters" + ("" if is_long else ": too short to explain idea, complexity and pitfalls")
    yield Claim("editorial", is_long, says)


def _example(ground: Ground) -> Claim:
    example = worked_example(ground.package.statement)
    if example is None:
        return Claim("example", False, "statement.md has no block that opens with ```python example")
    first = ground.tests.of(SAMPLE)[0]
    try:
        test, expected = read_example(ground.package, ground.tests, example.text, ground.sandbox)
    except InvalidSource as error:
        return Claim("example", False, f"the example block cannot be used: {error.message}")
    if not _same_inputs(ground.package, test, first):
        return Claim("example", False, f"the inputs of the example are not those of {first.name}")
    answers = [one.value if isinstance(one, Answer) else None for one in first.expected]
    known: Any = answers if first.steps is not None else answers[0]
    place = _difference(expected, known)
    if place is not None:
        return Claim("example", False, f"`expected` of the example is not what the reference answers{place}")
    return Claim("example", True, f"the worked example is {first.name}")


def _same_inputs(package: Package, one: Test, other: Test) -> bool:
    try:
        return fingerprint(_inputs(package, one)) == fingerprint(_inputs(package, other))
    except Unsendable:
        return False


def _inputs(package: Package, test: Test) -> Any:
    """By parameter, however they are given."""
    if test.steps is not None:
        return [(step.kind, step.name, list(step.args), dict(sorted(step.kwargs.items()))) for step in test.steps]
    names = [one.name for one in parameters(package.starter, package.manifest.entry.name) or ()]
    given = dict(zip(names, test.args, strict=False)) | dict(test.kwargs)
    return dict(sorted(given.items()))


def _difference(given: Any, known: Any, path: str = "") -> str | None:
    """Where a rounded value differs from the true one; None where it does not."""
    where = f" at {path}" if path else ""
    if isinstance(known, dict) or isinstance(given, dict):
        if not isinstance(known, dict) or not isinstance(given, dict) or known.keys() != given.keys():
            return where
        return _first(_difference(given[key], known[key], f"{path}[{key!r}]") for key in known)
    if isinstance(known, list | tuple) and isinstance(given, list | tuple):
        if len(given) != len(known):
            return where
        return _first(_difference(g, k, f"{path}[{i}]") for i, (g, k) in enumerate(zip(given, known, strict=True)))
    if known is None or given is None or isinstance(known, str | bytes | set | frozenset):
        return None if type(given) is type(known) and given == known else where
    g, k = np.asarray(given), np.asarray(known)
    if g.shape != k.shape or "O" in (g.dtype.kind, k.dtype.kind):
        return where
    if g.dtype.kind not in "biufc" or k.dtype.kind not in "biufc":
        return None if np.array_equal(g, k) else where
    return None if np.allclose(g, k, rtol=_RTOL, atol=_ATOL, equal_nan=True) else where


def _first(found: Iterator[str | None]) -> str | None:
    return next((place for place in found if place is not None), None)


def _text(package: Package) -> Claim:
    statement = package.statement
    headings = {line.lstrip("#").strip().casefold() for line in statement.splitlines() if line.startswith("#")}
    lacks = [f"the section `## {name}`" for name in _SECTIONS if name.casefold() not in headings]
    known = parameters(package.starter, package.manifest.entry.name)
    if known is None:
        return Claim("statement", False, f"starter.py does not define {package.manifest.entry.name}")
    lacks += [
        f"the parameter `{one.name}`"
        for one in known
        if not re.search(rf"`[^`\n]*\b{re.escape(one.name)}\b[^`\n]*`", statement)
    ]
    lacks += [
        f"the forbidden `{name}`" for name in package.manifest.forbid.calls if name.split(".")[-1] not in statement
    ]
    if lacks:
        return Claim("statement", False, f"statement.md does not have {', '.join(lacks)}", {"lacks": lacks})
    return Claim("statement", True, f"{len(_SECTIONS)} sections, {len(known)} parameters explained")


def _hints(package: Package) -> Claim:
    count = len(package.hints)
    is_right = _FEWEST_HINTS <= count <= _MOST_HINTS
    says = f"{count} hints" + ("" if is_right else f"; there should be {_FEWEST_HINTS} to {_MOST_HINTS}")
    return Claim("hints", is_right, says)
