"""Every benchmark runs, and says what it found. How fast anything was is not asserted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks import bulk, calls, house, intake, latency, memory, noise, throughput, ways
from benchmarks.__main__ import NAMES
from benchmarks.table import row, timed

ROOT = Path(__file__).parents[2]
RUNS: dict[str, Callable[..., None]] = {
    "calls": calls.main,
    "bulk": bulk.main,
    "latency": partial(latency.main, frameworks=("numpy",)),
    "house": house.main,
    "throughput": throughput.main,
    "intake": intake.main,
    "noise": noise.main,
}


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "what", "count"),
    [
        ("calls", "rows", 5 + bool(ways.ISOLATE)),
        ("bulk", "rows", 3),
        ("latency", "rows", 2),
        ("house", "rows", 5),
        ("throughput", "rates", 6 + bool(ways.ISOLATE)),
        ("intake", "rates", 2),
        ("noise", "spreads", 2),
    ],
)
def test_tells_each_way_with_the_hosts_facts(
    name: str, what: str, count: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house, "MANY", 20)
    monkeypatch.setattr(house, "FOLLOWERS", 10)
    monkeypatch.setattr(latency, "_PAUSE_S", {"numpy": 0.0})
    RUNS[name](as_json=True, count=1 if name == "noise" else 2)

    check(json.loads(capsys.readouterr().out), what, count)


@pytest.mark.docker
@pytest.mark.browser
@pytest.mark.slow
def test_tells_when_a_page_can_be_used() -> None:
    # In a process of its own, as the other browser tests have theirs in this one.
    command = [sys.executable, "-m", "benchmarks", "page", "--json", "--count", "1"]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    check(json.loads(done.stdout), "rows", 4)


def check(told: dict[str, Any], what: str, count: int) -> None:
    assert "core" in told["host"]
    assert len(told[what]) == count
    for one in told[what]:
        least, most = {"rows": ("least_ms", "p99_ms"), "spreads": ("least_ratio", "most_ratio")}.get(
            what, ("per_s",) * 2
        )
        assert 0 < one[least] <= one[most]


@pytest.mark.docker
def test_tells_what_a_waiting_container_takes(capsys: pytest.CaptureFixture[str]) -> None:
    memory.main(as_json=True, count=1, frameworks=("numpy",))

    told = json.loads(capsys.readouterr().out)

    assert "core" in told["host"]
    [megabytes] = told["megabytes"]["numpy"]
    assert megabytes > 1


def test_none_is_left_out() -> None:
    assert set(RUNS) | {"memory", "page", "plots"} == set(NAMES)


def test_a_row_is_the_order_statistics_of_its_times() -> None:
    found = row("way", [0.001 * n for n in range(1, 101)])

    assert found.count == 100
    assert [found.least_ms, found.p50_ms, found.p99_ms] == pytest.approx([1.0, 50.5, 99.0])


def test_what_warms_up_is_not_counted() -> None:
    done: list[int] = []

    assert len(timed(lambda: done.append(1), 5, warm=2)) == 5
    assert len(done) == 7
