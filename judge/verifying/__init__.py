"""Is this package fit to be published? One file for each question; every answer is a Claim.

layout         is there enough of everything?
deterministic  does the generator give the same cases in every process?
statement      is the worked example the first test, and everything explained?
pictures       are they there, and what picture.py draws now?
starter        is the untouched starter worth nothing?
accepted       does every right way pass, and how near does it come to the tolerance?
wrong          is every wrong answer rejected by a hidden test?
slow           is every slow way caught?
limits         do they keep their distance from both?
tolerance      does it lie between what right ways need and wrong ones exceed?
in_torch       does all this hold for its sources in PyTorch too, where it has some?
mutants        is the reference with one thing changed rejected? (only where asked for)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from judge.errors import InvalidPackage
from judge.package.load import Package
from judge.verifying import (
    accepted,
    deterministic,
    in_torch,
    layout,
    limits,
    mutants,
    pictures,
    slow,
    starter,
    statement,
    tolerance,
    wrong,
)
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground
from sandbox.base import Sandbox

__all__ = ["Claim", "verify"]

Question = Callable[[Ground], Iterator[Claim]]


def verify(
    package: Package,
    sandbox: Sandbox,
    *,
    cache: Path | None = None,
    with_mutants: bool = False,
    torch: Sandbox | None = None,
) -> Iterator[Claim]:
    """The claims, as they are looked at. What a claim needs and cannot have is a claim that fails, and then the last.
    Raises SandboxError. cache: a directory for what need not be done twice. torch: where its
    sources in PyTorch are run; None: they are left out, and a claim says so."""
    ground = Ground(package, sandbox, cache, torch)
    questions: list[Question] = [
        layout.claims,
        deterministic.claims,
        statement.claims,
        pictures.claims,
        starter.claims,
        accepted.claims,
        wrong.claims,
        slow.claims,
        limits.claims,
        tolerance.claims,
        in_torch.claims,
    ]
    if with_mutants:
        questions.append(mutants.claims)
    for question in questions:
        try:
            yield from question(ground)
        except InvalidPackage as error:
            yield Claim("package", False, error.message)
            return
