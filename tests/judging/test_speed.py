"""Measuring side by side: who runs when, when it is enough, and what comes of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from judge.judging import speed
from judge.judging.speed import measure_speed
from judge.package.load import load_package
from judge.package.tests import Test
from judge.report import SpeedPoint
from sandbox.base import Call, Ending, Limits, Outcome, Source, Usage
from sandbox.errors import RunBroken
from tests.problems.loading import package as folder

PACKAGE = load_package(folder("softmax"))  # full up to 2, nothing from zero on
TEST = Test(group="speed", case="n-1000", size=1000)

Times = Callable[[int], float | None]


class Bench:
    """Two runs that take the times they are told to, and a clock that they move."""

    def __init__(self, mine: Times, theirs: Times, *, wall_s: float = 0.01) -> None:
        self.order, self.now, self.wall_s = "", 0.0, wall_s
        self.mine, self.theirs = _Run(self, "m", mine), _Run(self, "t", theirs)

    def measure(self, first_s: float = 0.01) -> SpeedPoint:
        first = Outcome(ending=Ending.FINISHED, usage=Usage(cpu_s=first_s))
        submission = (Source(text="x"), self.mine, "numpy")
        return measure_speed(PACKAGE, TEST, first, submission, self.theirs, Limits(), clock=lambda: self.now)  # type: ignore[arg-type]


class _Run:
    def __init__(self, bench: Bench, name: str, times: Times) -> None:
        self.bench, self.name, self.times = bench, name, times

    def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        number = self.bench.order.count(self.name)
        self.bench.order += self.name
        self.bench.now += self.bench.wall_s
        cpu_s = self.times(number)
        if cpu_s is None:
            return Outcome(ending=Ending.WALL_LIMIT)
        return Outcome(ending=Ending.FINISHED, usage=Usage(cpu_s=cpu_s))


def always(time_s: float) -> Times:
    return lambda _number: time_s


def test_who_goes_first_changes_from_pair_to_pair() -> None:
    bench = Bench(always(0.03), always(0.02))

    point = bench.measure()

    assert bench.order == "tmmttm"
    assert point == SpeedPoint(
        size=1000, cpu_s=0.03, reference_cpu_s=0.02, times=[0.03] * 3, reference_times=[0.02] * 3
    )


def test_goes_on_while_the_ratio_is_not_known_well_and_stops_when_it_is() -> None:
    noise = [1.0, 1.5, 0.7, 1.02, 0.99, 1.01, 1.0, 0.98, 1.02]
    bench = Bench(lambda number: 0.05 * noise[number % 9], always(0.02))

    rounds = len(bench.measure().times)

    assert speed.LEAST_ROUNDS < rounds < speed.MOST_ROUNDS


def test_never_takes_more_rounds_than_the_most() -> None:
    bench = Bench(lambda number: 0.05 * (1 + number % 2), always(0.02), wall_s=0.0)

    assert len(bench.measure().times) == speed.MOST_ROUNDS


def test_a_size_that_takes_long_is_measured_less_often() -> None:
    wavering: Times = lambda number: 0.05 * (1 + number % 2)  # noqa: E731

    assert len(Bench(wavering, always(0.02), wall_s=0.4).measure().times) == speed.LEAST_ROUNDS
    assert len(Bench(wavering, always(0.02), wall_s=5.0).measure().times) == 1


def test_where_the_score_is_certain_less_will_do() -> None:
    wavering = [1.0, 1.06, 0.94, 1.03]
    quick = Bench(lambda number: 0.02 * wavering[number % 4], always(0.02))
    between = Bench(lambda number: 0.08 * wavering[number % 4], always(0.02))

    assert len(quick.measure().times) < len(between.measure().times)


def test_what_is_hopeless_is_not_waited_for_again() -> None:
    bench = Bench(always(99.0), always(0.02))
    hopeless_s = 4 * PACKAGE.manifest.speed.zero * 0.02

    point = bench.measure(first_s=hopeless_s)

    assert bench.order == "t"
    assert point.cpu_s == pytest.approx(hopeless_s)
    assert point.reference_cpu_s == 0.02


def test_a_pair_of_which_one_did_not_finish_is_no_pair() -> None:
    bench = Bench(lambda number: None if number == 1 else 0.03, always(0.02))

    assert bench.measure().times == [0.03] * 3


def test_where_it_never_finishes_again_the_first_time_counts() -> None:
    point = Bench(lambda _number: None, always(0.02), wall_s=1.0).measure(first_s=0.04)

    assert (point.times, point.reference_times) == ([0.04], [0.02])


def test_a_reference_that_does_not_finish_is_our_fault() -> None:
    with pytest.raises(RunBroken):
        Bench(always(0.03), lambda _number: None).measure()


def test_what_disturbs_both_alike_leaves_the_ratio_alone() -> None:
    """The host slows down by the half in the middle of it: the pairs do not notice."""
    slow: Callable[[int], float] = lambda number: 1.5 if number >= 1 else 1.0  # noqa: E731
    point = Bench(lambda n: 0.06 * slow(n), lambda n: 0.02 * slow(n)).measure()

    assert all(math.isclose(a / b, 3.0) for a, b in zip(point.times, point.reference_times, strict=True))


def test_times_shorter_than_the_clock_can_tell_are_one() -> None:
    known: Any = Bench(always(1e-5), always(2e-4)).measure()

    assert len(known.times) == speed.LEAST_ROUNDS
