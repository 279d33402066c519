"""Answers against expected answers: what the package's comparisons say, step by step for a class.

Here is the border at which a fault of a comparison is caught: it becomes an Internal Error, never a Wrong Answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from judge.checking import Checker
from judge.compare.base import Comparison, Explanation, Match, Mismatch, Subject, inside, place, wants_calls
from judge.compare.custom import Custom
from judge.compare.form import describe
from judge.compare.objective import Objective
from judge.errors import CheckerFault
from judge.judging.finding import Finding
from judge.judging.naming import step_label
from judge.package.load import Package
from judge.package.tests import Answer, Expected, Raise, Test
from judge.verdict import Verdict
from sandbox.base import Outcome, Raised, Result, Returned
from sandbox.errors import SandboxError

__all__ = ["AskAgain", "Comparing", "raised"]

AskAgain = Callable[[tuple[Any, ...], dict[str, Any]], Outcome]
"""Calls the same source once more, with other inputs."""

_FAULT = "The judge could not compare the answer: {}. This is not the fault of your code."


@dataclass(frozen=True)
class _Step:
    """One result to be compared. label: empty for a function."""

    label: str
    expected: Expected
    result: Result
    comparison: Comparison
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


@dataclass(frozen=True)
class Comparing:
    """Compares the answers of one submission."""

    package: Package
    checker: Checker
    again: AskAgain

    def compare(self, test: Test, outcome: Outcome) -> Finding:
        """The finding on a call that finished. Raises SandboxError."""
        used = 0.0
        try:
            for step in self._steps(test, outcome):
                found = self._compare_step(step, outcome)
                if isinstance(found, Finding):
                    return found
                used = max(used, found.used)
        except SandboxError:
            raise
        except CheckerFault as error:
            return _fault(error.message, error)
        except Exception as error:  # noqa: BLE001 - a bug of a comparison must not become a Wrong Answer
            return _fault(f"a comparison failed ({type(error).__name__})", error)
        return Finding(Verdict.ACCEPTED, detail={"used": round(used, 6)} if used else {})

    def _steps(self, test: Test, outcome: Outcome) -> Iterator[_Step]:
        package = self.package
        if test.steps is None:
            yield _Step("", test.expected[0], outcome.results[0], package.comparison, test.args, dict(test.kwargs))
            return
        if isinstance(package.comparison, Custom) and all(isinstance(one, Answer) for one in test.expected):
            yield from self._all_steps_at_once(test, outcome)
            return
        for number, (step, expected, result) in enumerate(
            zip(test.steps, test.expected, outcome.results, strict=True), 1
        ):
            label = step_label(number, step)
            comparison = package.step_comparisons.get(step.name, package.comparison)
            yield _Step(label, expected, result, comparison, step.args, dict(step.kwargs))

    def _all_steps_at_once(self, test: Test, outcome: Outcome) -> Iterator[_Step]:
        """For a checker: args are the steps, expected and got the lists of their results."""
        taken = test.steps or ()
        steps = tuple((s.kind, s.name, list(s.args), dict(s.kwargs)) for s in taken)
        expected = Answer([one.value for one in test.expected if isinstance(one, Answer)])
        for number, result in enumerate(outcome.results, 1):
            if isinstance(result, Raised):
                label = step_label(number, taken[number - 1])
                yield _Step(label, Answer(None), result, self.package.comparison, (), {})
        got = Returned([result.value for result in outcome.results if isinstance(result, Returned)])
        yield _Step("", expected, got, self.package.comparison, steps, {})

    def _compare_step(self, step: _Step, outcome: Outcome) -> Match | Finding:
        match step.expected, step.result:
            case Raise() as expected, Raised() as result:
                if _is_expected(expected, result):
                    return Match()
                return raised(result, outcome, label=step.label, instead_of=expected.type_name)
            case Raise(type_name), Returned(value):
                said = f"{_at(step)}it must raise {type_name} here, and it returned something"
                detail = {"code": "no_error", "got": describe(value), "error": {"type": type_name, "message": ""}}
                return Finding(Verdict.WRONG_ANSWER, said, detail | _path(step))
            case Answer(), Raised() as result:
                return raised(result, outcome, label=step.label)
            case Answer(value=expected_value), Returned(value):
                return self._compare_values(step, expected_value, value, outcome)
        raise AssertionError("every pair of what is expected and what came was listed")

    def _compare_values(self, step: _Step, expected: Any, got: Any, outcome: Outcome) -> Match | Finding:
        comparison = step.comparison
        subject = Subject(expected, got, step.args, step.kwargs, self._measured(step, expected, got, outcome))
        if isinstance(comparison, Custom):
            found = self.checker.check(subject)
            explanation = Explanation()
        else:
            found = comparison.compare(subject)
            if isinstance(found, Mismatch):
                explanation = _explained(comparison, subject, found)
        if isinstance(found, Match):
            return found
        seen = inside(step.label, found) if step.label else found
        detail = {"code": found.code, **explanation.detail, "path": list(seen.path)}
        if math.isfinite(found.used):
            detail["used"] = float(f"{found.used:.2g}")  # rounded as the message is: more would tell what was expected
        if explanation.cause:
            detail["cause"] = explanation.cause
        return Finding(Verdict.WRONG_ANSWER, seen.message, detail, explanation.values)

    def _measured(self, step: _Step, expected: Any, got: Any, outcome: Outcome) -> dict[str, Any]:
        """What the comparison wants to know beside the answer."""
        measured: dict[str, Any] = {"changed_inputs": list(outcome.changed_inputs)}
        comparison = step.comparison
        if isinstance(comparison, Objective) and comparison.objective == "own":
            subject = Subject(expected, got, step.args, step.kwargs)
            measured["expected"] = self.checker.objective(subject, expected)
            value = self.checker.objective(subject, got)
            measured["got"] = value
            if value != value:
                measured["unfit"] = "the answer has no value under the objective"
        if wants_calls(comparison) and not step.label:
            for name, call in comparison.further_calls(step.args, step.kwargs).items():
                again = self.again(call.args, call.kwargs)
                if len(again.results) == 1 and isinstance(again.results[0], Returned):
                    measured[name] = again.results[0].value
        return measured


def raised(result: Raised, outcome: Outcome, *, label: str = "", instead_of: str = "") -> Finding:
    """The finding on an exception that was not asked for."""
    where = f"{place((label,))}: " if label else ""
    line = f" (line {result.traceback[-1][0]})" if result.traceback else ""
    said = f"{result.type_name}: {result.message}" if result.message else result.type_name
    if instead_of:
        said = f"it must raise {instead_of} here, and it raises {said}"
    detail: dict[str, Any] = {
        "code": "raised",
        "error": {"type": result.type_name, "message": result.message},
        "traceback": [{"line": n, "function": function, "text": text} for n, function, text in result.traceback],
        "stderr": outcome.stderr,
    }
    if label:
        detail["path"] = [label]
    is_memory = "MemoryError" in (result.type_name, *result.bases)
    return Finding(Verdict.MEMORY_LIMIT if is_memory else Verdict.RUNTIME_ERROR, f"{where}{said}{line}", detail)


def _is_expected(expected: Raise, result: Raised) -> bool:
    """The same exception, or a child of it; of one that is not built in, its nearest built-in parent will do."""
    names = {expected.type_name}
    if expected.type_name not in expected.bases:
        names |= {base for base in expected.bases[:1] if base not in ("Exception", "BaseException")}
    return not names.isdisjoint((result.type_name, *result.bases))


def _explained(comparison: Comparison, subject: Subject, mismatch: Mismatch) -> Explanation:
    """The verdict stands already: an explanation that fails only leaves the person with less to go on."""
    try:
        return comparison.explain(subject, mismatch)
    except Exception as error:  # noqa: BLE001 - see above
        return Explanation({"explaining": f"failed with {type(error).__name__}"})


def _fault(reason: str, error: Exception) -> Finding:
    detail = {"code": "judge_fault", "error": {"type": type(error).__name__, "message": ""}}
    return Finding(Verdict.INTERNAL_ERROR, _FAULT.format(reason), detail, {"fault": str(error)[:1000]})


def _at(step: _Step) -> str:
    return f"{place((step.label,))}: " if step.label else ""


def _path(step: _Step) -> dict[str, Any]:
    return {"path": [step.label]} if step.label else {}
