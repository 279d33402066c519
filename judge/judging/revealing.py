"""What its reader may see of a test: the only way from a Finding to a TestResult.

verdict: pass or fail. message: and the setter's note. diagnosis: and shapes, counts and sizes of differences, the
cause, the submission's own frames; no inputs and no expected values. full: and those.

What a submission chose to say (prints, texts of exceptions, keys of its answer) is a way out for inputs too. Of a test
that is not fully revealed no prints are kept, and in such texts everything that could be an input is blanked. Sizes of
differences are rounded: whoever answers 0 is told differences that are the expected values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np

from judge.judging.finding import Finding
from judge.judging.naming import named_inputs
from judge.judging.showing import step_text, value_text
from judge.package.load import Package
from judge.package.schema import Reveal
from judge.package.tests import Answer, Expected, Raise, Test
from judge.report import TestResult
from judge.verdict import Verdict
from sandbox.base import Outcome, Raised, Result, Returned, Usage

__all__ = ["cut", "first_sentence"]

_BLANK = "…"
_NUMBER = re.compile(r"[-+]?\d+\.\d+(?:[eE][-+]?\d+)?|[-+]?\d+[eE][-+]?\d+|\d{6,}")
_SIZES = ("first", "worst", "grid", "objective")
_DIGITS = 2
_LONGEST = 400
_MOST_TEXTS = 5000
_CHOSEN_BY_SUBMISSION = frozenset({"raised", "bad_answer", "malformed", "keys", "container", "load_raised"})


def cut(
    package: Package,
    test: Test,
    outcome: Outcome | None,
    finding: Finding,
    reveal: Reveal,
    *,
    cpu_s: float | None = None,
) -> TestResult:
    """The result of a test, cut down to `reveal`. cpu_s: where it was measured better than by this outcome."""
    usage = outcome.usage if outcome is not None else Usage()
    result = TestResult(
        name=test.name,
        group=test.group,
        verdict=finding.verdict,
        cpu_s=round(usage.cpu_s if cpu_s is None else cpu_s, 6),
        wall_s=round(usage.wall_s, 6),
        memory_mb=round(usage.memory_mb, 2),
    )
    if reveal == "verdict":
        return result
    note = {} if finding.is_right or not test.note else {"note": test.note}
    if reveal == "message":
        return result.model_copy(update={"message": "" if finding.is_right else test.note, "detail": note})
    if reveal == "diagnosis":
        blanked = _Blanking(test)
        return result.model_copy(
            update={"message": first_sentence(blanked.message(finding)), "detail": blanked.detail(finding) | note}
        )
    detail = _whole(finding) | note | _values(package, test, outcome)
    stdout = outcome.stdout if outcome is not None else ""
    return result.model_copy(update={"message": first_sentence(finding.message), "detail": detail, "stdout": stdout})


def first_sentence(text: str) -> str:
    """With a capital and a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…")) else ".")


def _whole(finding: Finding) -> dict[str, Any]:
    detail = {key: value for key, value in finding.detail.items() if value not in ("", [], {})}
    for name in ("first", "worst"):
        if isinstance(detail.get(name), dict) and isinstance(finding.values.get(name), dict):
            detail[name] = detail[name] | finding.values[name]
    return detail | {key: finding.values[key] for key in ("objective", "fault") if key in finding.values}


def _values(package: Package, test: Test, outcome: Outcome | None) -> dict[str, Any]:
    """Inputs, what is expected and what came, as text."""
    if test.steps is None:
        inputs = [{"name": name, "value": value_text(value)} for name, value in named_inputs(package, test)]
    else:
        inputs = [{"name": f"step {i}", "value": step_text(step)} for i, step in enumerate(test.steps, 1)]
    values: dict[str, Any] = {"inputs": inputs}
    if test.expected:
        values["expected_value"] = _all([_expected_text(one) for one in test.expected], test)
    if outcome is not None and outcome.results:
        values["got_value"] = _all([_result_text(one) for one in outcome.results], test)
    return values


def _all(texts: list[str], test: Test) -> str:
    if test.steps is None:
        return texts[0]
    return "\n".join(f"step {i}: {text}" for i, text in enumerate(texts, 1))


def _expected_text(expected: Expected) -> str:
    match expected:
        case Answer(value):
            return value_text(value)
        case Raise(type_name):
            return f"raises {type_name}"


def _result_text(result: Result) -> str:
    match result:
        case Returned(value):
            return value_text(value)
        case Raised(type_name=type_name, message=message):
            return f"raises {type_name}: {message}" if message else f"raises {type_name}"


class _Blanking:
    """Takes out of a submission's own words whatever its inputs hold."""

    def __init__(self, test: Test) -> None:
        steps = [(step.args, dict(step.kwargs)) for step in test.steps or ()]
        self._texts = sorted(_texts([test.args, dict(test.kwargs), steps]), key=len, reverse=True)

    def message(self, finding: Finding) -> str:
        if finding.detail.get("code") in _CHOSEN_BY_SUBMISSION:
            return self.text(finding.message)
        if finding.verdict is Verdict.INTERNAL_ERROR:
            return "The judge could not compare the answer. This is not the fault of your code."
        return finding.message

    def detail(self, finding: Finding) -> dict[str, Any]:
        detail = {key: value for key, value in finding.detail.items() if value not in ("", [], {})}
        detail.pop("stderr", None)
        if "error" in detail:
            detail["error"] = {key: self.text(value) for key, value in detail["error"].items()}
        if isinstance(detail.get("got"), dict) and "keys" in detail["got"]:
            detail["got"] = detail["got"] | {"keys": [self.text(key) for key in detail["got"]["keys"]]}
        detail |= {key: _rounded(detail[key]) for key in _SIZES if key in detail}
        if "traceback" in detail:  # the texts are lines of the source; the names can be made up while it runs
            detail["traceback"] = [frame | {"function": self.text(frame["function"])} for frame in detail["traceback"]]
        return detail

    def text(self, text: str) -> str:
        text = _NUMBER.sub(_BLANK, text)
        for held in self._texts:
            text = text.replace(held, _BLANK)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} {_BLANK}"


def _texts(value: Any) -> set[str]:
    """The texts in a value that are long enough to be known again."""
    found: set[str] = set()
    left = [value]
    while left and len(found) < _MOST_TEXTS:
        item = left.pop()
        if isinstance(item, str):
            if len(item) > 2:
                found.add(item)
        elif isinstance(item, bytes):
            left.append(item.decode("latin-1"))
        elif isinstance(item, np.ndarray):
            if item.dtype.kind in "US":
                left.extend(item.reshape(-1)[:_MOST_TEXTS].tolist())
        elif isinstance(item, dict):
            left.extend(_some(item))
            left.extend(_some(item.values()))
        elif isinstance(item, list | tuple | set | frozenset):
            left.extend(_some(item))
    return found


def _rounded(value: Any) -> Any:
    """Every float in a value with few digits."""
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return [_rounded(item) for item in value] if isinstance(value, list) else value


def _some(items: Iterable[Any]) -> list[Any]:
    return [item for _, item in zip(range(_MOST_TEXTS), items, strict=False)]
