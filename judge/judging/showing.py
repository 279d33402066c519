"""Values as text for people, as they could be typed in again: short, whatever the value is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def _text(value: Any, indent: int = 0) -> str:
    """indent: how far from the left it begins, for those of its lines that follow."""
    if isinstance(value, np.ndarray):
        return _array(value, indent)
    if isinstance(value, np.generic):
        return f"np.{value.dtype.name}({shown(value.item())})"
    if isinstance(value, Rng):
        return f"rng_input({value.seed})"
    if isinstance(value, Support):
        return f"support_input({', '.join([repr(value.name), *map(_text, value.args)])})"
    if isinstance(value, list):
        items = (_text(item, indent + 1) for item in value[:_MOST_ITEMS])
        return f"[{_items(items, len(value), indent)}]"
    if isinstance(value, tuple):
        end = "," if len(value) == 1 else ""
        items = (_text(item, indent + 1) for item in value[:_MOST_ITEMS])
        return f"({_items(items, len(value), indent)}{end})"
    if isinstance(value, dict):
        return f"{{{_items(_pairs(value, indent + 1), len(value), indent)}}}"
    if isinstance(value, set | frozenset):
        some = sorted(map(_text, list(value)[:_MOST_ITEMS]))
        return f"{{{_items(some, len(value), indent)}}}" if value else f"{type(value).__name__}()"
    return shown(value, most=1000)


def _pairs(value: dict[Any, Any], indent: int) -> Iterator[str]:
    for key, item in list(value.items())[:_MOST_ITEMS]:
        head = f"{_text(key)}: "
        yield head + _text(item, indent + len(head))


def _items(texts: Iterable[str], count: int, indent: int) -> str:
    """Beside one another; below one another where there are arrays with rows among them."""
    parts = list(texts)
    if count > _MOST_ITEMS:
        parts.append(f"… {count - _MOST_ITEMS} more")
    is_tall = any("\n" in part for part in parts)
    return (",\n" + " " * (indent + 1) if is_tall else ", ").join(parts)


def _array(array: np.ndarray[Any, Any], indent: int) -> str:
    if array.size == 0:
        return f"np.zeros({array.shape}{_dtype(array, {'float64'})})"
    head = "np.array("
    prefix = " " * indent + head
    inner = np.array2string(array, separator=", ", threshold=200, edgeitems=3, max_line_width=100, prefix=prefix)
    return f"{head}{inner}{_dtype(array, {'float64', 'int64', 'bool'})})"


def _dtype(array: np.ndarray[Any, Any], unsaid: set[str]) -> str:
    return "" if array.dtype.name in unsaid else f", dtype={array.dtype.name!r}"
