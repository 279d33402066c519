"""Every benchmark runs, and says what it found. How fast anything was is not asserted."""

from __future__ import annotations

import json

import pytest

from benchmarks import bulk, calls, latency
from benchmarks.table import row, timed


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "rows"),
    [("calls", 4), ("bulk", 2), ("latency", 2)],
)
def test_tells_each_way_with_the_hosts_facts(name: str, rows: int, capsys: pytest.CaptureFixture[str]) -> None:
    {"calls": calls.main, "bulk": bulk.main, "latency": latency.main}[name](as_json=True, count=2)

    told = json.loads(capsys.readouterr().out)

    assert "core" in told["host"]
    assert len(told["rows"]) == rows
    assert all(0 < one["least_ms"] <= one["p50_ms"] <= one["p99_ms"] for one in told["rows"])


def test_a_row_is_the_order_statistics_of_its_times() -> None:
    found = row("way", [0.001 * n for n in range(1, 101)])

    assert found.count == 100
    assert [found.least_ms, found.p50_ms, found.p99_ms] == pytest.approx([1.0, 50.5, 99.0])


def test_what_warms_up_is_not_counted() -> None:
    done: list[int] = []

    assert len(timed(lambda: done.append(1), 5, warm=2)) == 5
    assert len(done) == 7
