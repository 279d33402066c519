"""Try a source on the visible tests, and on an input of one's own, without a score."""

from __future__ import annotations

from judge.actions.submit import submit
from judge.services import Judge
from judge.store.records import Submission

__all__ = ["run_once"]


def run_once(
    judge: Judge,
    *,
    problem: str,
    source: str | bytes,
    framework: str = "numpy",
    own_input: str | None = None,
    sender: str | None = None,
    request_key: str | None = None,
    person_id: str | None = None,
) -> Submission:
    """Like a submission, in mode "run". `own_input` assigns each parameter by name (`x = np.eye(3)`), or
    `steps = [new(...), call(...)]` for a class. Raises what submit raises."""
    return submit(
        judge,
        problem=problem,
        source=source,
        framework=framework,
        mode="run",
        own_input=own_input,
        sender=sender,
        request_key=request_key,
        person_id=person_id,
    )
