"""What large inputs and answers cost beside the least that moving them could: copying them in memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchmarks import ways
from benchmarks.table import row, show, timed
from sandbox.base import Call, Ending, Limits, Source

__all__ = ["main"]

_SOURCE = Source(text="def f(x):\n    return x\n")
_COPIES = 4  # the least: into the socket and out of it, there and back


def main(*, as_json: bool, count: int = 10, megabytes: int = 64) -> None:
    x = np.random.default_rng(0).standard_normal(megabytes * 2**20 // 8)
    limits = replace(Limits(), answer_mb=2 * megabytes, memory_mb=1024, wall_s=30.0)

    def copied() -> object:
        out = x
        for _ in range(_COPIES):
            out = out.copy()
        return out

    with ways.docker_sandbox(pool_size=1) as sandbox, sandbox.lease(limits) as run:

        def sent() -> object:
            outcome = run.call(_SOURCE, Call(entry="f", args=(x,)), limits)
            assert outcome.ending is Ending.FINISHED, outcome  # noqa: S101 - a figure for nothing would be worse
            return outcome

        rows = [row(f"{_COPIES} copies in memory", timed(copied, count)), row("to a test and back", timed(sent, count))]
    show(f"An array of {megabytes} MB", rows, as_json=as_json)
