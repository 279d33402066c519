"""Would the tests notice if the reference were slightly different? One thing is changed at a time; each of the mutants
must be rejected by some test.

A survivor either shows that a test is missing, or is as right as the reference; then mutants.toml of the package says
why. Mutants are made and run in the sandbox; which of them survive is kept by digest.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from judge.calls import call_of, limits_of, our_limits, source_of
from judge.checking import Checker
from judge.errors import CheckerFault
from judge.judging.comparing import Comparing
from judge.judging.deciding import decide
from judge.package.equivalents import Equivalent
from judge.package.load import REFERENCE, Package, invalid
from judge.package.schema import SPEED
from judge.package.tests import Test
from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground
from judge.verifying.inside import text_of
from sandbox.base import Call, Ending, Outcome, Returned, Run, Source

__all__ = ["Mutant", "claims"]

_QUICK_S = 3.0  # a mutant that loops for ever is not waited for longer than this
_LONGEST = 200


@dataclass(frozen=True)
class Mutant:
    """line_number and line: where the change is. change: "before -> after"."""

    line_number: int
    line: str
    changed_line: str
    change: str

    @property
    def diff(self) -> str:
        return f"line {self.line_number}\n- {self.line}\n+ {self.changed_line}"


def claims(ground: Ground) -> Iterator[Claim]:
    """One claim. Raises InvalidPackage, SandboxError."""
    total, survivors = _tried(ground)
    equivalents = ground.package.equivalents
    real = [one for one in survivors if not any(_excuses(entry, one) for entry in equivalents)]
    unused = [entry for entry in equivalents if not any(_excuses(entry, one) for one in survivors)]
    detail = {
        "mutants": total,
        "killed": total - len(survivors),
        "equivalent": len(survivors) - len(real),
        "survivors": [{**asdict(one), "diff": one.diff} for one in real],
    }
    if unused:
        yield Claim("mutants", False, f"mutants.toml excuses what does not survive: {unused[0].line}", detail)
    elif real:
        first = real[0]
        says = f"{len(real)} of {total} survive; the first, in line {first.line_number}: {first.change}"
        yield Claim("mutants", False, says, detail)
    else:
        excused = f", {len(survivors)} are equivalent" if survivors else ""
        yield Claim("mutants", True, f"{total - len(survivors)} of {total} rejected{excused}", detail)


def _excuses(entry: Equivalent, mutant: Mutant) -> bool:
    return entry.line == mutant.line and entry.change in (None, mutant.change)


def _tried(ground: Ground) -> tuple[int, list[Mutant]]:
    """(how many mutants there are, which survive), from the cache where it knows."""
    path = _path(ground)
    if path is not None and (known := _read(path)) is not None:
        return known
    total, survivors = 0, []
    with ground.sandbox.lease(our_limits()) as run:
        made = _mutants(ground.package, run)
    limits = limits_of(ground.package, ground.tests)
    tests = _in_order(ground.tests.tests)
    with Checker(ground.package, ground.sandbox) as checker, ground.sandbox.lease(limits) as run:
        for mutant, source in made:
            total += 1
            killer = _killer(ground, tests, source_of(ground.package, source), run, checker)
            if killer is None:
                survivors.append(mutant)
            elif killer.group != SPEED:  # what rejected one mutant is likely to reject the next
                tests = [killer, *(test for test in tests if test is not killer)]
    if path is not None:
        _write(path, total, survivors)
    return total, survivors


def _killer(ground: Ground, tests: list[Test], source: Source, run: Run, checker: Checker) -> Test | None:
    """The first of the tests that rejects this source; None where it survives."""
    package = ground.package
    limits = limits_of(package, ground.tests)
    quick = replace(limits, wall_s=min(limits.wall_s, _QUICK_S))

    def again(args: tuple[object, ...], kwargs: dict[str, object]) -> Outcome:
        return run.call(source, Call(entry=package.manifest.entry.name, args=args, kwargs=kwargs), quick)

    comparing = Comparing(package, checker, again)
    for test in tests:
        outcome = run.call(source, call_of(package, test), limits if test.group == SPEED else quick)
        finding = decide(test, outcome, comparing)
        if finding.verdict is Verdict.INTERNAL_ERROR:
            raise CheckerFault(f"{package.slug}: {test.name}: {finding.message}")
        if not finding.is_right:
            return test
    return None


def _in_order(tests: tuple[Test, ...]) -> list[Test]:
    """The quick ones first."""
    return sorted(tests, key=lambda test: test.group == SPEED)


def _mutants(package: Package, run: Run) -> list[tuple[Mutant, str]]:
    call = Call(entry="mutants", args=(package.reference,))
    outcome = run.call(Source(text=text_of("mutating"), filename="mutating.py"), call, our_limits(wall_s=30.0))
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        invalid(package.slug, REFERENCE, "its mutants cannot be made: it does not parse")
    data = package.reference.encode()
    made = []
    for first, last, replacement, line in outcome.results[0].value:
        source = (data[:first] + replacement.encode() + data[last:]).decode()
        made.append((_mutant(package.reference, source, data[first:last].decode(), replacement, line), source))
    return made


def _mutant(before: str, after: str, old: str, new: str, number: int) -> Mutant:
    lines, changed = before.splitlines(), after.splitlines()
    line = lines[number - 1].strip() if number <= len(lines) else ""
    changed_line = changed[number - 1].strip() if number <= len(changed) else ""
    return Mutant(number, line, changed_line, f"{_one_line(old)} -> {_one_line(new)}")


def _one_line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def _path(ground: Ground) -> Path | None:
    if ground.cache is None:
        return None
    parts = [ground.package.digest, text_of("mutating"), repr(sorted(ground.sandbox.environment().items()))]
    key = sha256("\0".join(parts).encode()).hexdigest()[:32]
    return ground.cache / f"{ground.package.slug}-{key}.mutants.json"


def _read(path: Path) -> tuple[int, list[Mutant]] | None:
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        return int(known["total"]), [Mutant(**one) for one in known["survivors"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, total: int, survivors: list[Mutant]) -> None:
    text = json.dumps({"total": total, "survivors": [asdict(one) for one in survivors]}, indent=1)
    with contextlib.suppress(OSError):  # a full disk only means that it is found out again
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, written = tempfile.mkstemp(dir=path.parent, prefix=".mutants-")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(written, path)
