"""Is the judge well? For a person, a page and a load balancer."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from typing import Literal

from judge.jobs.keeper import SandboxStatus
from judge.services import Judge
from judge.store import submissions
from judge.store.records import QueueDepth

__all__ = ["Health", "counts_by_verdict", "show_health"]


@dataclass(frozen=True, kw_only=True)
class Health:
    """status: that of the sandbox, where this process judges; "ok" where it does not and the database answers."""

    status: Literal["ok", "preparing", "unavailable"]
    sandbox: SandboxStatus
    queue: QueueDepth
    workers: int
    version: str


def show_health(judge: Judge) -> Health:
    """Raises Unavailable where the database does not answer."""
    sandbox = judge.sandbox.status()
    return Health(
        status=sandbox.state if sandbox.state in ("preparing", "unavailable") else "ok",
        sandbox=sandbox,
        queue=judge.queue.depth(),
        workers=judge.settings.workers,
        version=version("ml-judge"),
    )


def counts_by_verdict(judge: Judge) -> list[tuple[str, str, int]]:
    """(mode, verdict, how many) of everything judged so far."""
    with judge.store.read() as tx:
        return submissions.counts_by_verdict(tx)
