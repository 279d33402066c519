"""What one test costs."""

from __future__ import annotations

from benchmarks import ways
from benchmarks.table import row, show, timed
from sandbox.base import Limits

__all__ = ["main"]


def main(*, as_json: bool, count: int = 200) -> None:
    with ways.docker_sandbox() as sandbox:
        with sandbox.lease(Limits()) as run:
            ours = timed(ways.in_a_warm_run(run), count)
        rows = [
            row("the judge: a warm container", ours),
            row("a fork of our own process, no wall", timed(ways.in_a_fork_each, count)),
            row("a new interpreter, no wall", timed(ways.in_a_process_each, min(count, max(10, count // 10)))),
            row("docker run", timed(ways.in_a_container_each(sandbox), min(count, max(5, count // 20)), warm=1)),
        ]
    show("One test of a small array", rows, as_json=as_json)
