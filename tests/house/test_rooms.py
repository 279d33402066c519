"""Where tests run in two processes, those that measure time run with nobody beside them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.rooms import ALONE, MEASURING, by_room, room_of

ROOT = Path(__file__).parents[2]


class Process:
    """Stands in for one that runs tests: like those, it keeps its last one back until it knows what comes after."""

    def __init__(self, name: str, tests: list[str]) -> None:
        self.gateway = SimpleNamespace(id=name)
        self.shutting_down = False
        self.tests = tests
        self.waiting: list[int] = []

    def send_runtest_some(self, indices: list[int]) -> None:
        self.waiting += indices

    def shutdown(self) -> None:
        self.shutting_down = True

    def may_run(self) -> bool:
        return len(self.waiting) > 1 or (self.shutting_down and bool(self.waiting))


def run(tests: list[str]) -> list[tuple[str, list[str]]]:
    """Each test in its order, and what another process held unfinished when it ran."""
    processes = [Process("one", tests), Process("two", tests)]
    config: Any = SimpleNamespace(option=SimpleNamespace(), getvalue=lambda _: ["2*popen"])
    scheduler = by_room(config, None)
    for one in processes:
        scheduler.add_node(one)
        scheduler.add_node_collection(one, tests)
    scheduler.schedule()
    done = []
    while processes:
        running = next((one for one in processes if one.may_run()), None)
        if running is None:
            ended = next(one for one in processes if one.shutting_down)  # else nobody would ever go on
            processes.remove(ended)
            scheduler.remove_node(ended)
            continue
        at = running.waiting.pop(0)
        done.append((tests[at], [tests[i] for one in processes if one is not running for i in one.waiting]))
        scheduler.mark_test_complete(running, at)
    return done


def test_knows_the_rooms() -> None:
    assert room_of("tests/attacks/test_attacks.py::test_gets_nothing[a/b]") == ALONE
    assert room_of("tests/cli/test_times.py::test_x") == ALONE
    assert room_of("tests/cli/test_get.py::test_x") == "tests/cli"
    assert room_of("tests/compare/explaining/test_causes.py::test_x") == "tests/compare/explaining"


@pytest.mark.parametrize("sizes", [(5, 9, 1, 3), (1, 1, 1, 1), (20, 2, 2, 40)])
def test_runs_all_and_what_measures_last_and_alone(sizes: tuple[int, ...]) -> None:
    rooms = ["tests/attacks", "tests/api", "tests/web", "tests/store"]
    tests = [f"{room}/test_a.py::test_{i}" for room, size in zip(rooms, sizes, strict=True) for i in range(size)]

    done = run(tests)

    assert sorted(test for test, _ in done) == sorted(tests)
    measuring = [(test, beside) for test, beside in done if room_of(test) == ALONE]
    assert done[-len(measuring) :] == measuring
    assert [beside for _, beside in measuring if beside] == []


def test_what_measures_is_there() -> None:
    assert [one for one in MEASURING if not (ROOT / one).exists()] == []
