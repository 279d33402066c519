"""From the words of a package to those of the sandbox: which source, which call, within which limits.

The complete limits are the sandbox's own; a package only holds its wishes, and here they are completed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from judge.errors import InvalidPackage
from judge.package import kit
from judge.package.load import Package
from judge.package.schema import Framework
from judge.package.signature import parameters
from judge.package.tests import Test, Tests
from sandbox.base import Call, Limits, Source, Step

__all__ = [
    "ENTRY_FILE",
    "allowed_imports",
    "call_of",
    "kit_module",
    "limits_of",
    "our_limits",
    "own_modules",
    "reference_limits",
    "source_of",
    "submission_of",
]

ENTRY_FILE = "solution.py"
_AMPLE, _LEAST = 10, 5  # times what the reference takes: where the package names no limit, and where it does
_REFERENCE_MB = 2048
_ANSWER_MB = 256
_TORCH_MB = 256  # what PyTorch takes before anything is called: measured at 150, and 270 with its optimizers


def limits_of(package: Package, tests: Tests, framework: Framework = "numpy") -> Limits:
    """What a submission may use for one test on this host; a framework that is large by itself is not held against it.

    The time goes by the reference's slowest call here: a limit that was set on a faster host grows with it."""
    wishes = package.manifest.limits
    own_mb = _TORCH_MB if framework == "torch" else 0
    return Limits(wall_s=_wall_s(wishes.time_s, tests.reference_s), memory_mb=wishes.memory_mb + own_mb)


def _wall_s(wish_s: float | None, reference_s: float) -> float:
    if wish_s is None:
        return max(1.0, math.ceil(_AMPLE * reference_s * 2) / 2)  # in half seconds, for people to read
    least_s = _LEAST * reference_s
    return wish_s if least_s <= wish_s else math.ceil(least_s * 2) / 2


def reference_limits(package: Package) -> Limits:
    """What generator and reference may use: ample, for whether they are fast is another question."""
    wishes = package.manifest.limits
    return Limits(
        wall_s=max(60.0, 4 * (wishes.time_s or 0.0)),
        load_s=30.0,
        memory_mb=max(_REFERENCE_MB, wishes.memory_mb),
        answer_mb=_ANSWER_MB,
    )


def our_limits(*, wall_s: float = 10.0, memory_mb: int = 1024) -> Limits:
    """What a small piece of work for the judge's own use may take: reading a source, checking an answer."""
    return Limits(wall_s=wall_s, memory_mb=memory_mb, answer_mb=_ANSWER_MB)


def source_of(
    package: Package, text: str, *, filename: str = ENTRY_FILE, modules: Mapping[str, str] | None = None
) -> Source:
    """A source with what it may import: the package's support, and further modules."""
    return Source(text=text, filename=filename, modules={**(modules or {}), **package.modules})


def submission_of(package: Package, text: str, framework: Framework = "numpy") -> Source:
    """A source as a submission is run: held to what the package forbids, and to what it lets be imported."""
    return replace(
        source_of(package, text),
        forbidden=tuple(package.manifest.forbid.calls),
        allowed_imports=(*allowed_imports(package, framework), *own_modules(package)),
    )


def allowed_imports(package: Package, framework: Framework) -> list[str]:
    """What a person may import besides the standard library."""
    entry = package.manifest.entry
    allowed = list(entry.allowed_imports if entry.allowed_imports is not None else ["numpy"])
    return allowed if framework in allowed else [*allowed, framework]


def own_modules(package: Package) -> list[str]:
    """What can be imported because it is the package's or the submission's own."""
    return [*package.modules, Path(ENTRY_FILE).stem]


def call_of(package: Package, test: Test, *, watch: bool | None = None, framework: Framework = "numpy") -> Call:
    """The call that a test makes of a source in that framework. watch: absent, as the package says. Raises
    InvalidPackage where a gradient is asked for by a parameter that the test does not give."""
    manifest = package.manifest
    steps = None
    if test.steps is not None:
        steps = tuple(Step(step.kind, step.name, step.args, step.kwargs) for step in test.steps)
    return Call(
        entry=manifest.entry.name,
        args=test.args,
        kwargs=test.kwargs,
        steps=steps,
        watch_inputs=manifest.inputs.watch if watch is None else watch,
        framework=framework,
        gradients_of=_places(package, test) if framework == "torch" else (),
    )


def _places(package: Package, test: Test) -> tuple[int | str, ...]:
    """Where the test has the arguments whose gradients belong to the answer."""
    names = [one.name for one in parameters(package.starter, package.manifest.entry.name) or ()]
    found: list[int | str] = []
    for name in package.manifest.torch.gradients_of:
        place = names.index(name)
        if name not in test.kwargs and place >= len(test.args):
            why = f"the test {test.name} does not give {name}, which torch.gradients_of names"
            raise InvalidPackage(f"{package.slug}: generator.py: {why}", package=package.slug, file="generator.py")
        found.append(name if name in test.kwargs else place)
    return tuple(found)


def kit_module(*, sends: bool) -> str:
    """The text of the module `kit`. sends: its cases are made to leave the sandbox."""
    text = Path(kit.__file__).read_text(encoding="utf-8")
    return f"{text}\n\nSENDS = True\n" if sends else text
