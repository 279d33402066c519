"""A package's own checker.py, run in a sandbox of its own: it sees inputs, expected answers and the submission's answer
as data, and never the submission's code.

    def check(args, expected, got):          # or check(args, expected, got, kwargs)
        return {"ok": True, "message": "", "used": 0.2}

    def objective(args, answer):             # for [compare] objective = "own": the value of an answer
        return 1.5

A checker that fails, or answers something else, is a CheckerFault: the setter's fault, never the submission's.
"""

from __future__ import annotations

import contextlib
from types import TracebackType
from typing import Any, NoReturn, Self

import numpy as np

from judge.calls import our_limits, source_of
from judge.compare.base import Match, Mismatch, Subject
from judge.errors import CheckerFault
from judge.package.load import Package
from judge.package.signature import parameters
from sandbox.base import Call, Ending, Returned, Run, Sandbox

__all__ = ["Checker"]

CHECKER = "checker.py"
_LONGEST = 500  # characters of a checker's message


class Checker:
    """The checker of one package. Its sandbox is taken when it is first needed, and given back when the block ends."""

    def __init__(self, package: Package, sandbox: Sandbox) -> None:
        self._package, self._sandbox = package, sandbox
        self._stack = contextlib.ExitStack()
        self._run: Run | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def check(self, subject: Subject) -> Match | Mismatch:
        """Raises CheckerFault, SandboxError."""
        kwargs: dict[str, Any] = {"kwargs": subject.kwargs} if self._takes("check", "kwargs") else {}
        said = self._ask("check", (subject.args, subject.expected, subject.got), kwargs)
        if not isinstance(said, dict) or not isinstance(said.get("ok"), bool | np.bool_):
            self._fault('check must return {"ok": True or False, "message": "…"}')
        message, used = said.get("message", ""), said.get("used")
        if not isinstance(message, str) or not (used is None or isinstance(used, int | float | np.number)):
            self._fault("the message of check must be a text, and its `used` a number")
        if said["ok"]:
            return Match(float(used) if used is not None else 0.0)
        return Mismatch(
            "checker",
            message[:_LONGEST] or "the answer is not right",
            (),
            float("inf") if used is None else float(used),
        )

    def objective(self, subject: Subject, answer: Any) -> float:
        """The value of an answer, NaN where it has none. Raises CheckerFault, SandboxError."""
        value = self._ask("objective", (subject.args, answer), {})
        if value is None:
            return float("nan")
        if not isinstance(value, int | float | np.number):
            self._fault("objective must return a number, or None where the answer has no value")
        return float(value)

    def _takes(self, function: str, parameter: str) -> bool:
        found = parameters(self._package.checker or "", function) or ()
        return any(one.name == parameter for one in found)

    def _ask(self, entry: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self._package.checker is None:
            self._fault("the package has no checker.py")
        limits = our_limits(wall_s=20.0, memory_mb=2048)
        if self._run is None:
            self._run = self._stack.enter_context(self._sandbox.lease(limits))
        source = source_of(self._package, self._package.checker, filename=CHECKER)
        outcome = self._run.call(source, Call(entry=entry, args=args, kwargs=kwargs), limits)
        if outcome.ending is not Ending.FINISHED:
            self._fault(outcome.message or outcome.ending.value)
        (result,) = outcome.results
        if not isinstance(result, Returned):
            line = f" (line {result.traceback[-1][0]})" if result.traceback else ""
            self._fault(f"{entry} raises {result.type_name}: {result.message[:_LONGEST]}{line}")
        return result.value

    def _fault(self, message: str) -> NoReturn:
        raise CheckerFault(f"{self._package.slug}: {CHECKER}: {message}", package=self._package.slug, file=CHECKER)
