"""How a call of a package's own code ended, for the person who writes the package."""

from __future__ import annotations

from sandbox.base import Ending, Outcome, Raised

__all__ = ["how_it_ended"]


def how_it_ended(outcome: Outcome) -> str:
    """A sentence for an outcome that is of no use, with the line where there is one."""
    raised = outcome.error
    if outcome.ending is Ending.FINISHED:
        raised = next((result for result in outcome.results if isinstance(result, Raised)), None)
    if raised is not None:
        where = f" (line {raised.traceback[-1][0]}, in {raised.traceback[-1][1]})" if raised.traceback else ""
        return f"it raises {raised.type_name}: {raised.message}{where}"
    return outcome.message or f"it ended with {outcome.ending.value.replace('_', ' ')}"
