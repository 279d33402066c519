"""A person's own input: text in, a test out, with what the reference answers.

The text is foreign code. It is evaluated in a run of its own that holds no submission, and the reference answers in
another; only data comes out of both.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from judge.calls import call_of, kit_module, our_limits, source_of
from judge.errors import InvalidSource
from judge.judging.inside import text_of
from judge.judging.sources import check_source
from judge.package.load import Package
from judge.package.schema import SAMPLE
from judge.package.signature import Parameter, parameters
from judge.package.tests import Answer, Expected, Raise, Test, Tests, TestStep
from sandbox.base import Call, Ending, Limits, Returned, Rng, Run, Sandbox, Support

__all__ = ["CASE", "GROUP", "answer", "read_example", "read_input"]

GROUP, CASE = "own", "input"


def read_input(package: Package, tests: Tests, text: str, sandbox: Sandbox) -> Test:
    """The test that the text describes, without an expected answer. Raises InvalidSource with what is wrong with the
    text, and SandboxError."""
    return _test(
        _evaluated(package, tests, text, sandbox), parameters(package.starter, package.manifest.entry.name) or ()
    )


def read_example(package: Package, tests: Tests, text: str, sandbox: Sandbox) -> tuple[Test, Any]:
    """The same for a text that also says what is `expected`: the test, and that. Raises InvalidSource, SandboxError."""
    made = _evaluated(package, tests, text, sandbox)
    if "expected" not in made:
        raise InvalidSource("It has no line `expected = …`.", where="input")
    known = parameters(package.starter, package.manifest.entry.name) or ()
    return _test(made, known), made["expected"]


def _evaluated(package: Package, tests: Tests, text: str, sandbox: Sandbox) -> dict[str, Any]:
    text = check_source(text, what="input")
    known = parameters(package.starter, package.manifest.entry.name) or ()
    is_class = package.manifest.entry.kind == "class"
    names = [one.name for one in known]
    required = [one.name for one in known if one.is_required]
    args = (text, required, names, is_class, _arrays(tests, names))
    limits = our_limits()
    with sandbox.lease(limits) as run:
        source = source_of(
            package, text_of("evaluating"), filename="evaluating.py", modules={"kit": kit_module(sends=False)}
        )
        outcome = run.call(source, Call(entry="evaluate", args=args), limits)
    if outcome.ending is Ending.BAD_ANSWER:
        raise _refusal(f"it holds something that is no input: {outcome.message}")
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        raise _refusal(outcome.message or "it cannot be evaluated")
    made = outcome.results[0].value
    if not isinstance(made, dict) or not made.keys() & {"values", "steps"}:
        raise _refusal(made.get("error") if isinstance(made, dict) else None)
    return made


def answer(package: Package, test: Test, run: Run, limits: Limits) -> Test | str:
    """The test with what the reference answers, in twice the time that a submission may take; where it gives no answer,
    why not. Raises SandboxError."""
    outcome = run.call(
        source_of(package, package.reference),
        call_of(package, test, watch=False),
        replace(limits, wall_s=2 * limits.wall_s),
    )
    if outcome.ending is not Ending.FINISHED:
        return outcome.message or "it gives no answer"
    expected: list[Expected] = [
        Answer(result.value) if isinstance(result, Returned) else Raise(result.type_name, result.bases)
        for result in outcome.results
    ]
    return replace(test, expected=tuple(expected))


def _refusal(reason: object) -> InvalidSource:
    said = reason if isinstance(reason, str) and reason else "it cannot be understood"
    return InvalidSource(f"Your input cannot be used: {said}", where="input")


def _arrays(tests: Tests, names: list[str]) -> dict[str, str]:
    """Which inputs of the sample's tests are arrays, with their dtypes, under the names that evaluating.py asks for."""
    found: dict[str, str] = {}
    for test in tests.of(SAMPLE):
        values: list[tuple[str, Any]] = [*zip(names, test.args, strict=False), *test.kwargs.items()]
        for step in test.steps or ():
            here = f"{step.kind} {step.name}"
            values += [(f"{here} {place}", value) for place, value in enumerate(step.args)]
            values += [(f"{here} {key}", value) for key, value in step.kwargs.items()]
        for name, value in values:
            if isinstance(value, np.ndarray):
                found.setdefault(name, value.dtype.str)
    return found


def _test(made: dict[str, Any], known: tuple[Parameter, ...]) -> Test:
    if "steps" in made:
        steps = tuple(
            TestStep(kind, name, _arrived(args), _arrived(kwargs)) for kind, name, args, kwargs in made["steps"]
        )
        return Test(group=GROUP, case=CASE, steps=steps)
    values = {name: _arrived(value) for name, value in made["values"].items()}
    args = []
    for one in known:  # as the package's own cases do, by position as far as possible: names are the person's own
        if one.is_keyword_only or one.name not in values:
            break
        args.append(values.pop(one.name))
    return Test(group=GROUP, case=CASE, args=tuple(args), kwargs=values)


def _arrived(value: Any) -> Any:
    """A value with what kit's rng_input and support_input stand for."""
    if isinstance(value, list | tuple):
        return type(value)(_arrived(item) for item in value)
    if not isinstance(value, dict):
        return value
    match value:
        case {"__input__": "rng", "seed": int(seed)} if seed >= 0:
            return Rng(seed)
        case {"__input__": "support", "name": str(name), "args": tuple(args)}:
            return Support(name, tuple(map(_arrived, args)))
    return {key: _arrived(item) for key, item in value.items()}
