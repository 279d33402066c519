"""What its reader may see of a test: the only way from a Finding to a TestResult.

verdict: pass or fail. message: and the setter's note. diagnosis: and shapes, counts and sizes of differences, the
cause, the submission's own frames; no inputs and no expected values. full: and those.

What a submission chose to say (prints, texts of exceptions, keys of its answer, its shape) is a way out for inputs too.
Of a test that is not fully revealed no prints are kept, and of the rest what can be no input (withholding.py). Sizes of
differences are rounded: whoever answers 0 is told differences that are the expected values.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from judge.judging.finding import Finding
from judge.judging.naming import named_inputs
from judge.judging.numbers import numbers
from judge.judging.showing import step_text, value_text
from judge.judging.withholding import BLANK, Known, Withholding
from judge.package.load import Package
from judge.package.schema import Reveal
from judge.package.tests import Answer, Expected, Raise, Test
from judge.report import TestResult
from judge.verdict import Verdict
from sandbox.base import Outcome, Raised, Result, Returned, Usage

__all__ = ["cut", "first_sentence", "told_of_rejection"]

_SIZES = ("first", "worst", "grid", "objective")
_DIGITS = 2
_WORST = re.compile(r"; the worst, .*", re.DOTALL)


def cut(
    package: Package,
    test: Test,
    outcome: Outcome | None,
    finding: Finding,
    reveal: Reveal,
    *,
    cpu_s: float | None = None,
    known: Known | None = None,
) -> TestResult:
    """The result of a test, cut down to `reveal`. cpu_s: where it was measured better than by this outcome. known: what
    the source says, whatever it is given."""
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
        diagnosis = _Diagnosis(_withholding(package, test, known or Known()))
        detail = diagnosis.detail(finding)
        message = first_sentence(diagnosis.message(finding, detail))
        return result.model_copy(update={"message": message, "detail": detail | note})
    detail = _whole(finding) | note | _values(package, test, outcome, finding)
    stdout = outcome.stdout if outcome is not None else ""
    return result.model_copy(update={"message": first_sentence(finding.message), "detail": detail, "stdout": stdout})


def told_of_rejection(package: Package, test: Test, finding: Finding, known: Known) -> Finding:
    """What was forbidden, where it showed in a hidden test: the name of a module can be made up of what was given."""
    kept = _withholding(package, test, known)
    message, places = finding.message, []
    for place in finding.detail.get("places", []):
        name = kept.dotted(place["name"])
        message = message.replace(place["name"], name)
        places.append(place | {"name": name})
    return replace(finding, message=message, detail=finding.detail | {"places": places})


def _withholding(package: Package, test: Test, known: Known) -> Withholding:
    told = Known("\n".join((package.statement, *package.starters.values(), *package.manifest.forbid.calls)))
    return Withholding(test, known, told)


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


def _values(package: Package, test: Test, outcome: Outcome | None, finding: Finding) -> dict[str, Any]:
    """Inputs, what is expected and what came, as text, and the small arrays of them as numbers."""
    if test.steps is None:
        inputs = [{"name": name, "value": value_text(value)} for name, value in named_inputs(package, test)]
    else:
        inputs = [{"name": f"step {i}", "value": step_text(step)} for i, step in enumerate(test.steps, 1)]
    values: dict[str, Any] = {"inputs": inputs}
    if test.expected:
        values["expected_value"] = _all([_expected_text(one) for one in test.expected], test)
    if outcome is not None and outcome.results:
        values["got_value"] = _all([_result_text(one) for one in outcome.results], test)
    found = numbers(package, test, outcome, finding.detail.get("path", []))
    return values | ({"numbers": found} if found else {})


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


class _Diagnosis:
    """A finding without what the submission could have put there."""

    def __init__(self, withholding: Withholding) -> None:
        self._kept = withholding

    def message(self, finding: Finding, detail: dict[str, Any]) -> str:
        """detail: of this finding, as it is kept."""
        if finding.verdict is Verdict.INTERNAL_ERROR:
            return "The judge could not compare the answer. This is not the fault of your code."
        match finding.detail.get("code"):
            case "raised" | "load_raised" | "bad_syntax":
                return self._raised(finding, detail)
            case "bad_answer":
                return self._kept.answer(finding.message)
            case "malformed" | "no_entry":
                return "what it answered is no answer"
            case "keys":
                return _about_keys(detail)
        said = self._kept.said(finding.message)
        if _is_counted(detail):
            said = _WORST.sub("", said)
        for whole, kept in zip(finding.detail.get("path", []), detail.get("path", []), strict=False):
            said = said.replace(str(whole), str(kept))
        return said

    def detail(self, finding: Finding) -> dict[str, Any]:
        detail = {key: value for key, value in finding.detail.items() if value not in ("", [], {})}
        detail.pop("stderr", None)
        if "error" in detail:
            error = detail["error"]
            detail["error"] = {"type": self._kept.name(error["type"]), "message": self._kept.text(error["message"])}
        for side in ("expected", "got"):
            if isinstance(detail.get(side), dict):
                detail[side] = self._kept.form(detail[side])
        detail |= {key: _rounded(detail[key]) for key in _SIZES if key in detail}
        if _is_counted(detail):
            detail = _without_sizes(detail)
        if "traceback" in detail:
            detail["traceback"] = self._kept.traceback(detail["traceback"])
        if "path" in detail:
            detail["path"] = self._kept.path(detail["path"])
        if "cause" in detail:
            detail["cause"] = self._kept.said(detail["cause"])
        return detail

    def _raised(self, finding: Finding, detail: dict[str, Any]) -> str:
        error, frames = detail.get("error", {}), detail.get("traceback", [])
        where = f"{': '.join(map(str, detail['path']))}: " if detail.get("path") else ""
        said = ": ".join(filter(None, (error.get("type", ""), error.get("message", ""))))
        asked = "it must raise another error here, and it raises " if "it must raise " in finding.message[:200] else ""
        line = f"line {frames[-1]['line']}" if frames else ""
        why = "its text is withheld, for the test is hidden" if error.get("message") == BLANK else ""
        place = "; ".join(filter(None, (line, why)))
        return f"{where}{asked}{said}" + (f" ({place})" if place else "")


def _is_counted(detail: dict[str, Any]) -> bool:
    """Are these whole numbers? A label of 7 where 0 was answered is off by 7, and no rounding hides that."""
    expected = detail.get("expected")
    return isinstance(expected, dict) and str(expected.get("dtype", "")).startswith(("int", "uint", "bool"))


def _without_sizes(detail: dict[str, Any]) -> dict[str, Any]:
    """Where the differences are, and not how large."""
    kept = detail | {key: {"index": detail[key].get("index")} for key in ("first", "worst") if key in detail}
    if isinstance(detail.get("grid"), dict):
        rows = [[float(bool(count)) for count in row] for row in detail["grid"].get("wrong", [])]
        kept["grid"] = detail["grid"] | {"rows": rows}
    return kept


def _about_keys(detail: dict[str, Any]) -> str:
    wanted, given = (detail.get(side, {}).get("keys", []) for side in ("expected", "got"))
    lacks = [key for key in wanted if key not in given and key != BLANK]
    extra = [key for key in given if key not in wanted and key != BLANK]
    said = [f"{what} {', '.join(keys[:4])}" for what, keys in (("lacks", lacks), ("should not have", extra)) if keys]
    return f"the dict {' and '.join(said)}" if said else "the dict does not have the keys that are asked for"


def _rounded(value: Any) -> Any:
    """Every float in a value with few digits, and every ulp: from 0, that is the other number bit by bit."""
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    if isinstance(value, dict):
        return {key: _rounded(float(item) if key == "ulp" and item else item) for key, item in value.items()}
    return [_rounded(item) for item in value] if isinstance(value, list) else value
