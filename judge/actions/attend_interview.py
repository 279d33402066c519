"""What one can do in an interview beside solving: take a hint, pass a part on, end it."""

from __future__ import annotations

from judge.actions.show_interview import show_interview
from judge.services import Judge
from judge.store import interviews

__all__ = ["end_interview", "pass_on", "take_hint"]


def take_hint(judge: Judge, person_id: str | None, interview_id: str, *, position: int, taken: int) -> None:
    """The next hint of the open part, counted; nothing where the part is not open any more or has no more hints.
    `taken`: how many the person saw when asking, so that one wish is counted once. Raises NotFound."""
    part = show_interview(judge, person_id, interview_id).open
    if part is None or part.part.position != position:
        return
    if taken < len(judge.catalog.get(part.part.problem).hints):
        with judge.store.write() as tx:
            interviews.take_hint(tx, interview_id, position, taken=taken)


def pass_on(judge: Judge, person_id: str | None, interview_id: str, *, position: int) -> None:
    """Leave this part unsolved and open the next; nothing where it is not the open one (any more). Raises NotFound."""
    part = show_interview(judge, person_id, interview_id).open
    if part is not None and part.part.position == position:
        with judge.store.write() as tx:
            interviews.pass_on(tx, interview_id, position, now=judge.clock.now())


def end_interview(judge: Judge, person_id: str | None, interview_id: str) -> None:
    """Before its minutes are over. Raises NotFound."""
    if show_interview(judge, person_id, interview_id).is_running:
        with judge.store.write() as tx:
            interviews.end(tx, interview_id, now=judge.clock.now())
