"""custom: the package's own checker.py decides, in a sandbox of its own. Here it is only known by name."""

from __future__ import annotations

from typing import ClassVar, NoReturn

from judge.compare.base import Mismatch, Parameters, Subject

__all__ = ["Custom"]


class Custom(Parameters):
    """A marker: whoever judges hands such answers to judge/checking.py instead of calling `compare`."""

    kind: ClassVar[str] = "custom"

    def compare(self, subject: Subject) -> NoReturn:  # noqa: ARG002 - as every comparison is called
        raise TypeError("a custom comparison is decided by the package's checker.py, in the sandbox")

    def explain(self, subject: Subject, mismatch: Mismatch) -> NoReturn:  # noqa: ARG002 - as every comparison is called
        raise TypeError("a custom comparison is explained by the package's checker.py, in the sandbox")
