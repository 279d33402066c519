"""How a command ends: the exit codes, and which error leads to which.

0 accepted (or done) · 1 judged, not accepted · 2 usage or package error · 3 unreachable or not allowed ·
4 the judge's own fault, or still queued when the time was up · 70 a bug in this program
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import IntEnum

from judge.errors import InvalidPackage, JudgeError, NotAllowed, UsageError
from sandbox.errors import SandboxError, SandboxUnavailable

__all__ = ["Code", "Farewell", "Stop", "farewell"]


class Code(IntEnum):
    """The exit codes."""

    ACCEPTED = 0
    NOT_ACCEPTED = 1
    USAGE = 2
    UNREACHABLE = 3
    JUDGE_FAULT = 4
    BUG = 70
    INTERRUPTED = 130


class Stop(Exception):
    """The command ends here. `message` says why in a sentence, `hint` what to type or do next."""

    def __init__(self, code: Code, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


@dataclass(frozen=True)
class Farewell:
    """What is said at the end: the exit code, one sentence, and what to do next."""

    code: Code
    message: str
    hint: str = ""


def farewell(error: BaseException) -> Farewell | None:
    """What to say about an error; None where it is none that anybody foresaw, and so a bug of ours."""
    if isinstance(error, Stop):
        return Farewell(error.code, error.message, error.hint)
    if isinstance(error, JudgeError):
        return _of_judge(error)
    if isinstance(error, SandboxUnavailable):
        return Farewell(Code.UNREACHABLE, error.message, error.remedy or "judge doctor")
    if isinstance(error, SandboxError):
        return Farewell(
            Code.JUDGE_FAULT,
            f"The sandbox failed: {error}",
            "Try again; judge doctor says what is wrong with this machine.",
        )
    if isinstance(error, KeyboardInterrupt):
        return Farewell(Code.INTERRUPTED, "Interrupted.")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
        return Farewell(
            Code.JUDGE_FAULT, f"Cannot write {error.filename or 'to the disk'}: {error.strerror}.", "judge doctor"
        )
    return _of_settings(error)


def _of_judge(error: JudgeError) -> Farewell:
    hint = str(error.context.get("hint") or error.context.get("remedy") or "")
    if isinstance(error, NotAllowed):
        return Farewell(Code.UNREACHABLE, error.message, hint)
    if isinstance(error, InvalidPackage):
        return Farewell(Code.USAGE, f"The problem package cannot be used. {error.message}", hint)
    return Farewell(Code.USAGE if isinstance(error, UsageError) else Code.JUDGE_FAULT, error.message, hint)


def _of_settings(error: BaseException) -> Farewell | None:
    """A JUDGE_* variable that makes no sense, told by its name."""
    if type(error).__name__ != "ValidationError" or getattr(error, "title", "") != "Settings":
        return None
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return None
    first = error.errors(include_url=False)[0]
    name = "_".join(["JUDGE", *(str(part).upper() for part in first["loc"])])
    return Farewell(
        Code.USAGE, f"The setting {name} cannot be {first['input']!r}: {first['msg']}.", f"Change {name}, or unset it."
    )
