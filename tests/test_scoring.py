from __future__ import annotations

import pytest

from judge.package.schema import Group
from judge.package.schema import Speed as Rule
from judge.report import Speed, SpeedPoint, TestResult
from judge.scoring import overall, score_groups, score_speed, speed_share
from judge.verdict import Verdict

RULE = Rule(full=2.0, zero=8.0)
GROUPS = {"basic": Group(points=60), "edge": Group(points=10), "speed": Group(points=30)}


def test_speed_points_fall_evenly_on_a_logarithmic_scale() -> None:
    assert [speed_share(ratio, RULE) for ratio in (0.1, 2.0, 4.0, 8.0, 100.0)] == [1.0, 1.0, 0.5, 0.0, 0.0]


def test_ratio_is_the_geometric_mean_over_the_sizes() -> None:
    points = [
        SpeedPoint(size=1, cpu_s=0.1, reference_cpu_s=0.1),
        SpeedPoint(size=2, cpu_s=1.6, reference_cpu_s=0.1),
    ]

    speed = score_speed(points, RULE)

    assert speed.ratio == pytest.approx(4.0)
    assert speed.score == 0.5
    assert speed.points == points


def test_times_below_the_clock_are_no_ratio_of_a_thousand() -> None:
    assert score_speed([SpeedPoint(size=1, cpu_s=0.0008, reference_cpu_s=0.0)], RULE).ratio == 1.0


def test_nothing_measured_earns_nothing() -> None:
    assert score_speed([], RULE) == Speed(ratio=None, score=0.0, points=[])


def test_a_group_earns_its_share() -> None:
    tests = [
        result("basic", Verdict.ACCEPTED),
        result("basic", Verdict.WRONG_ANSWER),
        result("speed", Verdict.ACCEPTED),
    ]
    totals = {"basic": 3, "speed": 2}

    groups = score_groups(GROUPS, tests, totals, Speed(ratio=4.0, score=0.5))

    assert [(group.name, group.points, group.max, group.passed, group.total) for group in groups] == [
        ("basic", 20.0, 60.0, 1, 3),
        ("speed", 7.5, 30.0, 1, 2),
    ]


def test_speed_without_a_measurement_earns_nothing() -> None:
    (group,) = score_groups({"speed": Group(points=30)}, [result("speed", Verdict.ACCEPTED)], {"speed": 1}, None)

    assert group.points == 0


def test_right_but_without_points_for_speed_is_partial() -> None:
    tests = [result("basic", Verdict.ACCEPTED)]

    assert overall(tests, Speed(ratio=9.0, score=0.0)) is Verdict.PARTIAL
    assert overall(tests, Speed(ratio=7.9, score=0.01)) is Verdict.ACCEPTED
    assert overall(tests, None) is Verdict.ACCEPTED


def test_the_gravest_test_decides() -> None:
    tests = [result("basic", verdict) for verdict in (Verdict.TIME_LIMIT, Verdict.WRONG_ANSWER, Verdict.NOT_RUN)]

    assert overall(tests, Speed(score=0.0)) is Verdict.WRONG_ANSWER


def result(group: str, verdict: Verdict) -> TestResult:
    return TestResult(name=f"{group}/a", group=group, verdict=verdict)
