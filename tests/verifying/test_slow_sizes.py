"""A slow way's ratio at each size: which way's, and what the record keeps of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.package.load import load_package
from judge.package.proven import SizeRatio, slow_ratio, slow_sizes
from judge.report import Report, Speed, SpeedPoint
from judge.verdict import Verdict
from judge.verifying import Claim
from judge.verifying.ground import Ground
from judge.verifying.record import add_slow_sizes, changed_since, write
from judge.verifying.slow_sizes import of_fastest
from judge.verifying.slow_sizes import slow_sizes as measured
from sandbox.local import LocalSandbox
from tests.package.conftest import Folder

LINE = (SizeRatio(10, 12.0, 11.0, 14.0), SizeRatio(20, 24.0, 24.0, 24.0))
PROVEN = (
    Claim("limits", True, "far enough", {"host": "here", "reference_s": 0.5}),
    Claim("too slow", True, "caught", {"slow_ratio": 9.0}),
)


def judged(*points: SpeedPoint) -> Report:
    return Report(verdict=Verdict.PARTIAL, score=70.0, speed=Speed(points=list(points)))


def point(size: int, ratio: float, *rounds: float) -> SpeedPoint:
    return SpeedPoint(
        size=size, cpu_s=ratio, reference_cpu_s=1.0, times=list(rounds), reference_times=[1.0 for _ in rounds]
    )


def test_a_point_is_the_ratio_of_the_medians_between_most_of_its_rounds() -> None:
    rounds = [3.0, 4.0, 4.5, 5.0, 5.0, 5.0, 5.5, 6.0, 6.5, 7.0, 50.0]

    assert of_fastest([judged(point(10, 5.0, *rounds))]) == (SizeRatio(10, 5.0, 4.0, 7.0),)


def test_what_was_timed_once_has_no_range() -> None:
    assert of_fastest([judged(point(20, 40.0), point(10, 30.0))]) == (
        SizeRatio(10, 30.0, 30.0, 30.0),
        SizeRatio(20, 40.0, 40.0, 40.0),
    )


def test_the_way_that_ends_at_the_most_sizes_then_the_fastest() -> None:
    soon_at_a_limit = judged(point(10, 2.0))
    slower, faster = judged(point(10, 9.0), point(20, 30.0)), judged(point(10, 12.0), point(20, 20.0))

    found = of_fastest([soon_at_a_limit, slower, faster, Report(verdict=Verdict.TIME_LIMIT, score=0.0)])

    assert [one.ratio for one in found] == [12.0, 20.0]
    assert of_fastest([Report(verdict=Verdict.TIME_LIMIT, score=0.0), judged()]) == ()


def test_a_reference_that_takes_no_time_has_no_ratio() -> None:
    nothing = SpeedPoint(size=10, cpu_s=1.0, reference_cpu_s=0.0, times=[1.0], reference_times=[0.0])

    assert [one.size for one in of_fastest([judged(nothing, point(20, 3.0))])] == [20]


def test_judging_a_slow_way_measures_it_at_every_size(folder: Folder, sandbox: LocalSandbox) -> None:
    package = load_package(folder.path)

    found = measured(Ground(package, sandbox))

    assert [one.size for one in found] == package.manifest.groups["speed"].sizes
    assert all(one.low <= one.ratio <= one.high for one in found)
    assert min(one.ratio for one in found) > package.manifest.speed.zero


def test_a_record_keeps_the_line_with_the_proof(folder: Folder) -> None:
    package = load_package(folder.path)
    told = {"slow_ratio": 9.0, "slow_sizes": {"10": [12.0, 11.0, 14.0], "20": [24.0, 24.0, 24.0]}}

    write(package, [PROVEN[0], replace(PROVEN[1], detail=told)])

    assert slow_sizes(package) == LINE
    assert '"10": [12.0, 11.0, 14.0],\n' in (folder.path / "verified.json").read_text()


def test_a_line_can_be_added_to_a_proof_and_changes_nothing_else(folder: Folder) -> None:
    package = load_package(folder.path)
    write(package, PROVEN)
    assert slow_sizes(package) == ()

    assert add_slow_sizes(package, "here", LINE[:1])
    assert add_slow_sizes(package, "another host", LINE)

    assert slow_sizes(package) == LINE, "of the host where it ends at more sizes"
    assert slow_ratio(package) == 9.0
    assert changed_since([load_package(folder.path)]) == []


@pytest.mark.parametrize("is_older", [True, False])
def test_nothing_is_added_where_the_package_is_not_proven_as_it_is(folder: Folder, *, is_older: bool) -> None:
    if is_older:
        write(load_package(folder.path), PROVEN)
        folder.change("statement.md", "Multiply", "Scale")
    package = load_package(folder.path)

    assert not add_slow_sizes(package, "here", LINE)
    assert slow_sizes(package) == ()
