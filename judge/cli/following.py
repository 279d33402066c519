"""Waiting for a verdict, with a live line of what is known so far."""

from __future__ import annotations

import time
from typing import Any

from judge.cli.client import Client
from judge.cli.document import mappings, text
from judge.cli.events import ServerEvent, StillQueued, follow
from judge.cli.live import LiveLine
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop

__all__ = ["await_report"]


def await_report(screen: Screen, client: Client, problem: str, submission_id: str, timeout_s: float) -> dict[str, Any]:
    """Follow a submission to its end, with a live line. Raises Stop (4) when the time is up."""
    groups = (
        [text(group, "name") for group in mappings(client.problem(problem), "groups")] if screen.err.is_terminal else []
    )
    try:
        with LiveLine(screen, problem, groups) as line:
            line.note("queued")
            for event in follow(client, submission_id, time.monotonic() + timeout_s):
                if event.kind == "report":
                    return event.data if "verdict" in event.data else client.submission(submission_id)
                _show_event(line, event)
    except StillQueued:
        raise Stop(
            Code.JUDGE_FAULT,
            f"{submission_id} has no verdict after {timeout_s:g} s.",
            f"judge submissions {submission_id}   shows it later",
        ) from None
    raise Stop(Code.JUDGE_FAULT, f"{submission_id} ended without a report.", f"judge submissions {submission_id}")


def _show_event(line: LiveLine, event: ServerEvent) -> None:
    if event.kind == "test":
        line.test(event.data)
    elif event.kind == "state":
        if event.data.get("state") == "judging":
            total = event.data.get("total")
            line.begin(total if isinstance(total, int) else None)
        else:
            line.note(text(event.data, "message") or text(event.data, "state"))
