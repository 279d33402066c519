"""One problem, as somebody who is about to solve it may see it."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from judge.actions.list_problems import ProblemSummary, summary
from judge.errors import JudgeError
from judge.package.load import Package
from judge.services import Judge

__all__ = ["GroupOutline", "ProblemDetails", "show_problem", "title_of"]

_EXAMPLE = re.compile(r"^```python example[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class GroupOutline:
    """A group of tests: what it is worth and what it shows."""

    name: str
    points: float
    visible: str
    reveal: str


@dataclass(frozen=True, kw_only=True)
class ProblemDetails:
    """`sample` is the inputs of the worked example as text: what a person may change and run as an input of their
    own. `starters` are by framework, `starter` is NumPy's; `parameters` are the entry's, as the starter has them.
    `time_s` is None where the limit goes by the reference's time alone. `needs_float64` says why arithmetic in float32
    is no right answer; None where it is. `package` is for the server's own use."""

    package: Package
    summary: ProblemSummary
    statement: str
    starter: str
    starters: dict[str, str]
    kind: str
    name: str
    allowed_imports: tuple[str, ...] | None
    time_s: float | None
    memory_mb: int
    groups: tuple[GroupOutline, ...]
    hints: int
    forbid: tuple[str, ...]
    needs_float64: str | None
    parameters: tuple[str, ...]
    sample: str


def show_problem(judge: Judge, slug: str) -> ProblemDetails:
    """Raises NotFound, InvalidPackage."""
    package = judge.catalog.get(slug)
    manifest = package.manifest
    entry = manifest.entry
    return ProblemDetails(
        package=package,
        summary=summary(package),
        statement=package.statement,
        starter=package.starter,
        starters={str(framework): text for framework, text in package.starters.items()},
        kind=entry.kind,
        name=entry.name,
        allowed_imports=tuple(entry.allowed_imports) if entry.allowed_imports is not None else None,
        time_s=manifest.limits.time_s,
        memory_mb=manifest.limits.memory_mb,
        groups=tuple(
            GroupOutline(name, group.points, group.visible, group.reveal) for name, group in manifest.groups.items()
        ),
        hints=len(package.hints),
        forbid=tuple(manifest.forbid.calls),
        needs_float64=manifest.precision.float32,
        parameters=_parameters(package.starter, entry.name),
        sample=_sample(package.statement),
    )


def title_of(judge: Judge, slug: str) -> str:
    """Title of a problem that was there once; the slug where it has been taken away since."""
    try:
        return judge.catalog.get(slug).manifest.title
    except JudgeError:
        return slug


def _parameters(starter: str, entry: str) -> tuple[str, ...]:
    """Names of the entry's parameters (of a class, its constructor's without self); empty where they cannot be read."""
    try:
        body = ast.parse(starter).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name == entry:
            return _names(node)
        if isinstance(node, ast.ClassDef) and node.name == entry:
            makers = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
            return _names(makers[0])[1:] if makers else ()
    return ()


def _names(function: ast.FunctionDef) -> tuple[str, ...]:
    arguments = function.args
    return tuple(argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs))


def _sample(statement: str) -> str:
    """The example block up to what is expected."""
    found = _EXAMPLE.search(statement)
    if found is None:
        return ""
    return re.split(r"^expected\s*=", found.group(1), maxsplit=1, flags=re.MULTILINE)[0].strip() + "\n"
