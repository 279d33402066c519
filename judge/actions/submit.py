"""Hand in a source for a problem. Once this returns, the submission will be judged, whatever dies in between."""

from __future__ import annotations

import secrets
from base64 import b32encode

from judge.actions.show_interview import running_interview
from judge.errors import Conflict, NotAllowed, TooMany, UsageError
from judge.jobs.handlers import JUDGE
from judge.judging import check_source
from judge.services import Judge
from judge.store import events, submissions
from judge.store.database import Tx
from judge.store.records import Mode, Submission

__all__ = ["new_submission_id", "submit"]

_MODES = ("submit", "run")
RETRY_AFTER_S = 5  # where as many wait as may


def submit(
    judge: Judge,
    *,
    problem: str,
    source: str | bytes,
    framework: str = "numpy",
    mode: Mode = "submit",
    own_input: str | None = None,
    sender: str | None = None,
    request_key: str | None = None,
    person_id: str | None = None,
) -> Submission:
    """The submission, stored together with its job. Raises NotFound, UsageError, InvalidSource, Unavailable.

    sender: whose it is, for the bound on how many of theirs may wait (TooMany). request_key: chosen by who asks; asked
    for again under the same key, what was stored the first time is handed out, so that a lost answer costs no second
    judging. Under the same key nothing else can be asked for (Conflict). person_id: who it belongs to, None: nobody."""
    if mode not in _MODES:
        raise UsageError(f"There is no mode {mode!r}: it is submit or run.", where="mode")
    package = judge.catalog.lately(problem)
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
        stored = submissions.of_request(tx, request_key) if request_key is not None else None
        if stored is not None:
            asked = (package.slug, framework, mode, text, own_input)
            if (stored.problem, stored.framework, stored.mode, stored.source, stored.own_input) != asked:
                raise Conflict(
                    "Something else was asked for under this key.", hint="Send a key of its own with each submission."
                )
            return stored
        if sender is not None and submissions.waiting_of(tx, sender) >= judge.settings.most_waiting:
            raise TooMany(
                f"{judge.settings.most_waiting} submissions of yours wait already, and no more are taken until some "
                "are judged.",
                retry_after_s=RETRY_AFTER_S,
            )
        interview_id = _interview(tx, package.slug, mode, person_id, judge.clock.now())
        submission = submissions.add(
            tx,
            submission_id=submission_id,
            problem=package.slug,
            framework=framework,
            mode=mode,
            source=text,
            own_input=own_input,
            now=judge.clock.now(),
            sender=sender,
            request_key=request_key,
            person_id=person_id,
            interview_id=interview_id,
        )
        events.add_state(tx, submission_id, attempt=0, state="queued")
        judge.queue.put(tx, JUDGE, submission_id)
    return submission


def _interview(tx: Tx, problem: str, mode: Mode, person_id: str | None, now: float) -> str | None:
    """The interview that this belongs to: the one that the person is in, where the problem is its open part. Raises
    NotAllowed where its runs are used up."""
    course = running_interview(tx, person_id, now)
    part = course.open if course is not None else None
    if course is None or part is None or part.part.problem != problem:
        return None
    allowed = course.interview.runs_allowed
    if mode == "run" and allowed is not None and part.runs >= allowed:
        raise NotAllowed(
            f"All {allowed} runs that you allowed yourself for this part are used.",
            hint="Submit when you believe in it: that is not limited.",
        )
    return course.interview.interview_id


def new_submission_id() -> str:
    """12 characters of base32: 60 random bits, so that nobody guesses the address of somebody else's submission."""
    return b32encode(secrets.token_bytes(10)).decode("ascii").lower()[:12]
