"""Hand in a source for a problem. Once this returns, the submission will be judged, whatever dies in between."""

from __future__ import annotations

import secrets

from judge.errors import UsageError
from judge.jobs.handlers import JUDGE
from judge.judging import check_source
from judge.services import Judge
from judge.store import events, submissions
from judge.store.records import Mode, Submission

__all__ = ["new_submission_id", "submit"]

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # base32, lower case
_MODES = ("submit", "run")


def submit(
    judge: Judge,
    *,
    problem: str,
    source: str | bytes,
    framework: str = "numpy",
    mode: Mode = "submit",
    own_input: str | None = None,
) -> Submission:
    """The submission, stored together with its job. Raises NotFound, UsageError, InvalidSource, Unavailable."""
    if mode not in _MODES:
        raise UsageError(f"There is no mode {mode!r}: it is submit or run.", where="mode")
    package = judge.catalog.get(problem)
    frameworks = package.manifest.entry.frameworks
    if framework not in frameworks:
        raise UsageError(
            f"{problem} is not offered in {framework!r}, only in {', '.join(frameworks)}.", where="framework"
        )
    text = check_source(source, judge.settings.max_source_kb)
    if own_input is not None:
        if mode != "run":
            raise UsageError("An input of one's own goes with a run, not with a submission.", where="input")
        own_input = check_source(own_input, judge.settings.max_source_kb, what="input") if own_input.strip() else None
    submission_id = new_submission_id()
    with judge.store.write() as tx:
        submission = submissions.add(
            tx,
            submission_id=submission_id,
            problem=package.slug,
            framework=framework,
            mode=mode,
            source=text,
            own_input=own_input,
            now=judge.clock.now(),
        )
        events.add_state(tx, submission_id, attempt=0, state="queued")
        judge.queue.put(tx, JUDGE, submission_id)
    return submission


def new_submission_id() -> str:
    """12 characters of base32: 60 random bits, so that nobody guesses the address of somebody else's submission."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(12))
