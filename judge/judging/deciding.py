"""From what the process did to what is thought of it: the one place where an Outcome becomes a Verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from judge.judging.comparing import Comparing, raised
from judge.judging.finding import Finding
from judge.judging.forbidding import breached, rejected
from judge.judging.naming import name_of_input
from judge.package.schema import Framework
from judge.package.tests import Test
from judge.verdict import Verdict
from sandbox.base import Breach, Ending, Outcome, Raised

__all__ = ["decide", "is_load_failure"]


def decide(test: Test, outcome: Outcome, comparing: Comparing, framework: Framework = "numpy") -> Finding:
    """The finding on one call of a source in that framework. Raises SandboxError."""
    match outcome.ending:
        case Ending.FINISHED:
            return _finished(test, outcome, comparing)
        case Ending.BAD_SYNTAX:
            return _not_loaded(Verdict.COMPILE_ERROR, outcome)
        case Ending.NO_ENTRY:
            return Finding(Verdict.COMPILE_ERROR, outcome.message, {"code": "no_entry"})
        case Ending.LOAD_RAISED:
            return _not_loaded(Verdict.RUNTIME_ERROR, outcome)
        case Ending.FORBIDDEN:
            breach = outcome.breach or Breach("use", "something", 0, "")
            return rejected([breached(comparing.package, breach, framework)])
        case Ending.WALL_LIMIT:
            return _ended(Verdict.TIME_LIMIT, outcome)
        case Ending.MEMORY_LIMIT:
            return _ended(Verdict.MEMORY_LIMIT, outcome)
        case Ending.OUTPUT_LIMIT | Ending.ANSWER_LIMIT:
            return _ended(Verdict.OUTPUT_LIMIT, outcome)
        case Ending.DIED:
            return _ended(Verdict.RUNTIME_ERROR, outcome)
        case Ending.BAD_ANSWER | Ending.MALFORMED:
            return _ended(Verdict.WRONG_ANSWER, outcome)


def is_load_failure(outcome: Outcome) -> bool:
    """Would every other test end in the same way?"""
    if outcome.ending is Ending.WALL_LIMIT:  # loading takes the same time for every test
        return not outcome.is_loaded
    return outcome.ending in (Ending.BAD_SYNTAX, Ending.NO_ENTRY, Ending.LOAD_RAISED)


def _finished(test: Test, outcome: Outcome, comparing: Comparing) -> Finding:
    """Right answers are still to be rejected where the caller's arrays were changed on the way."""
    finding = comparing.compare(test, outcome)
    if not outcome.changed_inputs or not comparing.package.manifest.inputs.watch:
        return finding
    if finding.verdict is Verdict.INTERNAL_ERROR:
        return finding
    names = [name_of_input(comparing.package, test, place) for place in outcome.changed_inputs]
    said = f"it changes its input {', '.join(names[:4])}, which belongs to the caller"
    if not finding.is_right:
        return replace(
            finding, message=f"{finding.message}; also, {said}", detail=finding.detail | {"changed_inputs": names}
        )
    return Finding(Verdict.WRONG_ANSWER, said, {"code": "changed_inputs", "changed_inputs": names})


def _not_loaded(verdict: Verdict, outcome: Outcome) -> Finding:
    error = outcome.error or Raised("Error", message=outcome.message)
    finding = raised(error, outcome)
    memory = finding.verdict is Verdict.MEMORY_LIMIT and verdict is Verdict.RUNTIME_ERROR
    detail = finding.detail | {"code": outcome.ending.value}
    return Finding(Verdict.MEMORY_LIMIT if memory else verdict, finding.message, detail)


def _ended(verdict: Verdict, outcome: Outcome) -> Finding:
    message = outcome.message or f"the call ended with {outcome.ending.value.replace('_', ' ')}"
    detail: dict[str, Any] = {"code": outcome.ending.value}
    if outcome.stderr:
        detail["stderr"] = outcome.stderr
    return Finding(verdict, message, detail)
