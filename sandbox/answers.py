"""From a child's plain data to our own words: results, exceptions, reasons. What is of no agreed form is MALFORMED."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sandbox.base import Breach, Call, Ending, Raised, Result, Returned, Rng, Source, Support
from sandbox.inside.codec import fingerprint
from sandbox.inside.guarding import is_below
from sandbox.text import clean

__all__ = ["Ended", "changed", "failure", "forbidden", "results_of", "steps_of", "unsendable"]

Steps = list[tuple[str, str, tuple[Any, ...], dict[str, Any]]]
MAX_FRAMES, MAX_BASES, MAX_NAMES = 40, 20, 20


class Ended(Exception):
    def __init__(
        self, ending: Ending, message: str = "", error: Raised | None = None, breach: Breach | None = None
    ) -> None:
        super().__init__(message)
        self.ending, self.message, self.error, self.breach = ending, message, error, breach


def steps_of(call: Call) -> Steps:
    if call.steps is None:
        return [("function", "", call.args, dict(call.kwargs))]
    return [(s.kind, s.name, s.args, dict(s.kwargs)) for s in call.steps]


def results_of(value: Any, count: int) -> tuple[Result, ...]:
    """The answer frame's value as results. Raises Ended where it is not of that form."""
    if type(value) is not list or len(value) != count:
        raise Ended(Ending.MALFORMED, "its answer has not one result a step")
    results: list[Result] = []
    for item in value:
        if type(item) is not tuple or len(item) != 2 or item[0] not in ("returned", "raised"):
            raise Ended(Ending.MALFORMED, "its answer has a result of no known kind")
        results.append(Returned(item[1]) if item[0] == "returned" else _raised(item[1]))
    return tuple(results)


def _raised(value: Any) -> Raised:
    try:
        return Raised(
            type_name=clean(_text(value["type_name"]), 100),
            bases=tuple(clean(_text(b), 100) for b in value["bases"][:MAX_BASES]),
            message=clean(_text(value["message"]), 2000),
            traceback=tuple(
                (_int(n), clean(_text(f), 100), clean(_text(t), 200)) for n, f, t in value["traceback"][:MAX_FRAMES]
            ),
        )
    except (KeyError, TypeError, ValueError):
        raise Ended(Ending.MALFORMED, "it describes an exception that is none") from None


def _text(x: Any) -> str:
    if type(x) is not str:
        raise TypeError
    return x


def _int(x: Any) -> int:
    if type(x) is not int:
        raise TypeError
    return x


def failure(value: Any, entry: str) -> Ended:
    """Why the source could not be loaded."""
    ending = value.get("ending") if type(value) is dict else None
    if ending == "no_entry":
        found = value.get("found")
        names = [clean(n, 60) for n in found[:MAX_NAMES] if type(n) is str] if type(found) is list else []
        hint = f"; it defines {', '.join(names)}" if names else ""
        return Ended(Ending.NO_ENTRY, f"it defines no {entry}{hint}")
    if ending in ("bad_syntax", "load_raised"):
        error = _raised(value.get("error"))
        return Ended(Ending(ending), f"{error.type_name}: {error.message}", error)
    return Ended(Ending.MALFORMED, "it failed to load in a way that is none")


def forbidden(value: Any, source: Source) -> Ended:
    """What the source did that it was not to do. Its own process says so: it is believed where it can be true."""
    kind, name, line = (value.get(key) for key in ("kind", "name", "line")) if type(value) is dict else (None,) * 3
    lines = source.text.splitlines()
    if type(name) is not str or type(line) is not int or not 0 <= line <= len(lines):
        return Ended(Ending.MALFORMED, "it says in no known way that it did what is forbidden")
    text = clean(lines[line - 1].strip()[:200] if line else "", 200)
    shown, at = clean(name[:100], 100), f" in line {line}" if line else ""
    if kind == "use" and is_below(name, source.forbidden):
        return Ended(Ending.FORBIDDEN, f"it uses {shown}{at}", breach=Breach("use", shown, line, text))
    if kind == "import" and source.allowed_imports is not None:
        return Ended(Ending.FORBIDDEN, f"it imports {shown}{at}", breach=Breach("import", shown, line, text))
    return Ended(Ending.MALFORMED, "it says that it did what nobody forbade")


def unsendable(value: Any, count: int) -> Ended:
    """What is wrong with an answer that is not plain data; its place is told from the answer on."""
    where, what = (value.get("where"), value.get("what")) if type(value) is dict else (None, None)
    if type(where) is not str or type(what) is not str:
        return Ended(Ending.MALFORMED, "its answer cannot be sent, for no known reason")
    place = where.removeprefix("[0][1]") if count == 1 else where
    return Ended(Ending.BAD_ANSWER, f"the answer{place} is {what}")


def changed(steps: Steps, now: list[Any], call: Call) -> tuple[str, ...]:
    """Which arguments are not what they were when they were sent."""
    names: list[str] = []
    given: list[Any] = []
    for i, (_, _, args, kwargs) in enumerate(steps):
        prefix = f"steps[{i}]." if call.steps is not None else ""
        names += [f"{prefix}args[{j}]" for j in range(len(args))] + [f"{prefix}{k}" for k in kwargs]
        given += [*args, *kwargs.values()]
    if len(now) != len(given):
        raise Ended(Ending.MALFORMED, "it does not say what became of its inputs")
    return tuple(
        name
        for name, before, after in zip(names, given, now, strict=True)
        if not _is_made_inside(before) and fingerprint(before) != after
    )


def _is_made_inside(value: Any) -> bool:
    if isinstance(value, Rng | Support):
        return True
    items: Iterable[Any] = (
        value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    )
    return any(_is_made_inside(v) for v in items)
