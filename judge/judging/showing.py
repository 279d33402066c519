"""Values as text for people, as they could be typed in again: short, whatever the value is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from judge.compare.base import shown
from judge.package.tests import TestStep
from sandbox.base import Rng, Support

__all__ = ["step_text", "value_text"]

_MOST_ITEMS = 40
_LONGEST = 4000


def value_text(value: Any) -> str:
    """At most some thousand characters; large arrays and long lists are cut in the middle or at the end."""
    text = _text(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def step_text(step: TestStep) -> str:
    """A step as kit writes it: call("forward", np.array([1.0]), True)."""
    inner = [repr(step.name)] if step.name else []
    inner += [_text(value) for value in step.args]
    inner += [f"{key}={_text(value)}" for key, value in step.kwargs.items()]
    text = f"{'set_' if step.kind == 'set' else step.kind}({', '.join(inner)})"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _text(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.generic):
        return f"np.{value.dtype.name}({shown(value.item())})"
    if isinstance(value, Rng):
        return f"rng_input({value.seed})"
    if isinstance(value, Support):
        return f"support_input({', '.join([repr(value.name), *map(_text, value.args)])})"
    if isinstance(value, list):
        return f"[{_items(map(_text, value[:_MOST_ITEMS]), len(value))}]"
    if isinstance(value, tuple):
        end = "," if len(value) == 1 else ""
        return f"({_items(map(_text, value[:_MOST_ITEMS]), len(value))}{end})"
    if isinstance(value, dict):
        pairs = list(value.items())[:_MOST_ITEMS]
        return f"{{{_items((f'{_text(key)}: {_text(item)}' for key, item in pairs), len(value))}}}"
    if isinstance(value, set | frozenset):
        some = sorted(map(_text, list(value)[:_MOST_ITEMS]))
        return f"{{{_items(some, len(value))}}}" if value else f"{type(value).__name__}()"
    return shown(value, most=1000)


def _items(texts: Iterable[str], count: int) -> str:
    return ", ".join(texts) + (f", … {count - _MOST_ITEMS} more" if count > _MOST_ITEMS else "")


def _array(array: np.ndarray[Any, Any]) -> str:
    head = "np.array("
    inner = np.array2string(array, separator=", ", threshold=200, edgeitems=3, max_line_width=100, prefix=head)
    is_plain = array.dtype in (np.dtype(float), np.dtype(int), np.dtype(bool)) and array.size > 0
    return f"{head}{inner}{'' if is_plain else f', dtype={array.dtype.name!r}'})"
