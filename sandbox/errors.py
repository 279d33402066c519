"""What the sandbox itself got wrong. Never the fault of the code that was run, and always worth another try.

SandboxError
├── SandboxUnavailable   no engine, no image, no permission: a person has to mend it; `remedy` says how
└── RunBroken            one run failed (the container vanished, the runner stopped answering): take another
"""

from __future__ import annotations


class SandboxError(Exception):
    """Our own fault, or the host's."""


class SandboxUnavailable(SandboxError):
    """The sandbox cannot be used on this host. `remedy` is the command or step that mends it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.remedy = remedy


class RunBroken(SandboxError):
    """This run is lost; the sandbox is not."""
