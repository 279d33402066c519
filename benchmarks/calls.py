"""What one test costs."""

from __future__ import annotations

import time
from functools import partial

from benchmarks import ways
from benchmarks.table import row, show, timed
from sandbox.base import Limits
from sandbox.docker import DockerSandbox

__all__ = ["main"]

_TOGETHER = 10  # as many tests as a small submission has; so many children wait for them, and for one before
_PAUSE_S = 1.0  # until as many wait again


def main(*, as_json: bool, count: int = 200) -> None:
    with ways.docker_sandbox(pool_size=1, uses=10 * count) as sandbox:
        awaited = _ten_at_a_time(sandbox, count)
        with sandbox.lease(Limits()) as run:
            further = timed(ways.in_a_warm_run(run), count, warm=20)
        rows = [
            row("the judge: as long as children wait", awaited),
            row("the judge: each child made for its test", further),
            row("a fork of our own process, no wall", timed(ways.in_a_fork_each, count)),
            row("a new interpreter, no wall", timed(ways.in_a_process_each, min(count, max(10, count // 10)))),
            row("docker run", timed(ways.in_a_container_each(sandbox), min(count, max(5, count // 20)), warm=1)),
        ]
        if ways.ISOLATE:
            rows.insert(4, row("isolate", timed(partial(ways.in_isolate, 1), min(count, max(10, count // 10)))))
    show("One test of a small array", rows, as_json=as_json)


def _ten_at_a_time(sandbox: DockerSandbox, count: int) -> list[float]:
    found: list[float] = []
    while len(found) < count:
        time.sleep(_PAUSE_S)
        with sandbox.lease(Limits()) as run:
            found += timed(ways.in_a_warm_run(run), min(_TOGETHER, count - len(found)), warm=1)
    return found
