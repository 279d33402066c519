"""What the judge itself, or a person who asked, got wrong. What a *submission* does wrong is a verdict, none of these.

JudgeError                 code (for machines), message (for people)
├── UsageError             the request makes no sense: a person can mend it (HTTP 4xx, CLI exit 2)
│   ├── NotFound           no such problem, submission, file
│   ├── InvalidSource      empty, too long, not UTF-8, NUL bytes
│   ├── InvalidPackage     a problem package that cannot be used; says file, key and remedy
│   ├── Conflict           it contradicts what was asked before
│   └── NotAllowed         refused by a rule (rights)
│       └── TooMany        refused for now: too often, or too much at once
├── CheckerFault           a package's own checker or a comparison failed: Internal Error, never Wrong Answer
└── Unavailable            disk full, database locked, engine gone: try again later
"""

from __future__ import annotations


class JudgeError(Exception):
    """Base of all of them. `code` is stable and for machines, `message` is one sentence for people."""

    code = "internal"

    def __init__(self, message: str, **context: object) -> None:
        super().__init__(message)
        self.message = message
        self.context = context


class UsageError(JudgeError):
    """The request cannot be done as it stands, and the message says what to change."""

    code = "usage"


class NotFound(UsageError):
    """There is no such thing."""

    code = "not_found"


class InvalidSource(UsageError):
    """The source cannot be taken."""

    code = "invalid_source"


class InvalidPackage(UsageError):
    """The problem package cannot be used."""

    code = "invalid_package"


class Conflict(UsageError):
    """It contradicts what was asked before."""

    code = "conflict"


class NotAllowed(UsageError):
    """A rule forbids it."""

    code = "not_allowed"


class TooMany(NotAllowed):
    """Refused for now. `retry_after_s` says when it is worth another try."""

    code = "too_many"

    def __init__(self, message: str, *, retry_after_s: int) -> None:
        super().__init__(message, hint=f"Nothing was taken. Try again in {_seconds(retry_after_s)}.")
        self.retry_after_s = retry_after_s


def _seconds(count: int) -> str:
    return "a second" if count == 1 else f"{count} seconds"


class CheckerFault(JudgeError):
    """A comparison or a package's checker failed. Ours or the setter's fault, never the submission's."""

    code = "checker_fault"


class Unavailable(JudgeError):
    """Something that the judge needs does not answer now."""

    code = "unavailable"
