"""How a `[compare]` table names a value: "args.0", "kwargs.lam", "answer.weights", "answer.1", or the number itself.

`answer` is the answer that is looked at: the expected one or the actual one, whichever is asked for. Further steps go
down: a key of a dict, or the position in a tuple, list or array.
"""

from __future__ import annotations

from typing import Annotated, Any

import numpy as np
from pydantic import AfterValidator

from judge.compare.base import Subject, shown
from judge.errors import CheckerFault

__all__ = ["Absent", "Reference", "ValueOrReference", "look_up", "read"]


def _check(text: str) -> str:
    root, _, rest = text.partition(".")
    if root not in ("args", "kwargs", "answer") or (root != "answer" and not rest):
        raise ValueError(f'{text!r} names nothing; write "args.0", "kwargs.name", "answer" or "answer.part"')
    return text


Reference = Annotated[str, AfterValidator(_check)]
ValueOrReference = bool | float | list[float] | Reference


class Absent(LookupError):
    """There is no such part. The message says which."""


def read(reference: Any, subject: Subject, answer: Any) -> Any:
    """The value that a reference names, or the value itself where it is no text.

    Raises Absent where the answer lacks the part, and CheckerFault where the inputs do.
    """
    if not isinstance(reference, str):
        return reference
    root, _, rest = reference.partition(".")
    steps = rest.split(".") if rest else []
    if root == "answer":
        return look_up(answer, steps)
    try:
        return look_up(subject.args if root == "args" else subject.kwargs, steps)
    except Absent as error:
        raise CheckerFault(f"the comparison refers to {reference!r}, but in this test {error}") from None


def look_up(value: Any, steps: list[str]) -> Any:
    """Go down into dicts by key, into tuples, lists and arrays by position. Raises Absent."""
    for step in steps:
        if isinstance(value, dict):
            found = [item for key, item in value.items() if shown(key, plain=True) == step]
        elif isinstance(value, np.ndarray) and value.ndim == 0:
            found = []
        elif isinstance(value, list | tuple | np.ndarray) and step.isdecimal() and int(step) < len(value):
            found = [value[int(step)]]
        else:
            found = []
        if not found:
            raise Absent(f"there is no {step!r}")
        value = found[0]
    return value
