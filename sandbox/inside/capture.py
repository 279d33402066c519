"""What a person may see of an exception: the source's own frames and a message of bounded length."""

from __future__ import annotations

import builtins
from types import TracebackType
from typing import Any

MESSAGE_CHARS = 2000
LINE_CHARS = 200
FRAMES = 20

__all__ = ["describe", "describe_syntax"]


def describe(error: BaseException, filename: str, text: str) -> dict[str, Any]:
    """An exception as plain data: type_name, bases (built-in classes it is an instance of), message, traceback."""
    kind = type(error)
    return {
        "type_name": kind.__name__[:100],
        "bases": [c.__name__ for c in kind.__mro__ if getattr(builtins, c.__name__, None) is c][:20],
        "message": _message(error),
        "traceback": _frames(error.__traceback__, filename, text.splitlines()),
    }


def describe_syntax(error: SyntaxError | ValueError, text: str) -> dict[str, Any]:
    """What the compiler said, with the line."""
    line = error.lineno if isinstance(error, SyntaxError) and error.lineno else 0
    lines = text.splitlines()
    shown = lines[line - 1][:LINE_CHARS] if 0 < line <= len(lines) else ""
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    return {
        "type_name": type(error).__name__,
        "bases": ["SyntaxError"],
        "message": str(message)[:MESSAGE_CHARS],
        "traceback": [[line, "<module>", shown]],
    }


def _message(error: BaseException) -> str:
    try:
        text = str(error)
        return str.__str__(text)[:MESSAGE_CHARS] if isinstance(text, str) else ""
    except BaseException as e:  # noqa: BLE001 - the exception's own __str__ is foreign code
        return f"(its message cannot be shown: {type(e).__name__})"


def _frames(traceback: TracebackType | None, filename: str, lines: list[str]) -> list[list[Any]]:
    frames: list[list[Any]] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == filename:
            number = traceback.tb_lineno or 0
            shown = lines[number - 1].strip()[:LINE_CHARS] if 0 < number <= len(lines) else ""
            frames.append([number, code.co_name[:100], shown])
            if len(frames) > 10 * FRAMES:  # deep recursion: both ends tell the story
                del frames[FRAMES:-FRAMES]
        traceback = traceback.tb_next
    return frames if len(frames) <= FRAMES else frames[: FRAMES // 2] + frames[-FRAMES // 2 :]
