"""The parameters of a function, read from a source without parsing it.

A starter is foreign text, and Python's parser can be broken by what it is given; this only looks for `def NAME(` and
the closing bracket, and splits what is between at its commas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Parameter", "method_parameters", "parameters"]

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_NAME = re.compile(r"\s*(\*{0,2})\s*([^\W\d]\w*)")


@dataclass(frozen=True)
class Parameter:
    """is_required: it has no default. is_keyword_only: it stands after a `*`."""

    name: str
    is_required: bool
    is_keyword_only: bool = False


def parameters(source: str, entry: str) -> tuple[Parameter, ...] | None:
    """Of the function `entry`, or of the class's constructor, without self. None where neither is found."""
    if re.search(rf"^class {re.escape(entry)}\b", source, re.MULTILINE):
        return method_parameters(source, entry, "__init__")
    return _parameters(source, rf"^def {re.escape(entry)}\s*\(")


def method_parameters(source: str, entry: str, method: str) -> tuple[Parameter, ...] | None:
    """Of a method of the class `entry`, without self. None where there is none."""
    found = re.search(rf"^class {re.escape(entry)}\b", source, re.MULTILINE)
    if found is None:
        return None
    rest = source[found.end() :]
    ends = re.search(r"\n(?=[^\s#)\]}])", rest)  # the next line that is not indented
    body = rest[: ends.start() + 1] if ends else rest
    own = _parameters(body, rf"^[ \t]+def {re.escape(method)}\s*\(")
    return own[1:] if own is not None else () if method == "__init__" else None


def _parameters(source: str, head: str) -> tuple[Parameter, ...] | None:
    found = re.search(head, source, re.MULTILINE)
    if found is None:
        return None
    made: list[Parameter] = []
    is_keyword_only = False
    for piece in _pieces(source, found.end()):
        if piece.strip() == "*":
            is_keyword_only = True
        matched = _NAME.match(piece)
        if matched is None:
            continue
        if matched[1]:
            is_keyword_only = is_keyword_only or matched[1] == "*"
            continue
        made.append(Parameter(matched[2], not _has_default(piece), is_keyword_only))
    return tuple(made)


def _pieces(source: str, start: int) -> list[str]:
    """What stands between the commas, from `start` to the bracket that closes; strings and comments are left out."""
    pieces, piece = [], ""
    closing = [")"]
    at = start
    while at < len(source) and closing:
        mark = source[at]
        if mark in "\"'":
            at = _end_of_string(source, at)
            continue
        if mark == "#":
            at = source.find("\n", at) if "\n" in source[at:] else len(source)
            continue
        if mark in _PAIRS:
            closing.append(_PAIRS[mark])
        elif mark == closing[-1]:
            closing.pop()
        elif mark == "," and len(closing) == 1:
            pieces.append(piece)
            piece, mark = "", ""
        piece += mark if closing else ""
        at += 1
    return [*pieces, piece]


def _end_of_string(source: str, at: int) -> int:
    quote = source[at : at + 3] if source[at : at + 3] in ('"""', "'''") else source[at]
    at += len(quote)
    while at < len(source) and not source.startswith(quote, at):
        at += 2 if source[at] == "\\" else 1
    return at + len(quote)


def _has_default(piece: str) -> bool:
    """A single `=` outside brackets."""
    depth = 0
    for i, mark in enumerate(piece):
        depth += (mark in "([{") - (mark in ")]}")
        if (
            mark == "="
            and depth == 0
            and piece[i - 1 : i] not in ("=", "!", "<", ">", ":")
            and piece[i + 1 : i + 2] != "="
        ):
            return True
    return False
