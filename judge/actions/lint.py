"""Say what is wrong with the syntax of a source that is being written."""

from __future__ import annotations

from judge.errors import TooMany
from judge.judging import check_source
from judge.services import Judge
from sandbox.syntax import SyntaxFault

__all__ = ["lint"]

RETRY_AFTER_S = 2


def lint(judge: Judge, source: str) -> list[SyntaxFault]:
    """Empty where it compiles. Nothing is run and nothing is kept. Raises InvalidSource, TooMany."""
    found = judge.syntax.faults(check_source(source, judge.settings.max_source_kb))
    if found is None:
        raise TooMany("Many sources are being read at this moment.", retry_after_s=RETRY_AFTER_S)
    return found
