"""Limits keep their distance from the slowest right way and from the fastest slow one; a slow host gets more time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.calls import limits_of
from judge.package.load import Tag, load_package
from judge.package.tests import Tests
from judge.report import Report, Speed, TestResult
from judge.verdict import Verdict
from judge.verifying import Claim, limits
from judge.verifying.ground import Ground
from judge.verifying.record import entry, write
from sandbox.local import LocalSandbox
from tests.package.conftest import Folder

RIGHT, SLOW = Verdict.ACCEPTED, Verdict.PARTIAL


def report(verdict: Verdict, *, wall_s: float = 0.01, memory_mb: float = 40.0, ratio: float | None = 1.0) -> Report:
    test = TestResult(
        name="speed/n-600000", group="speed", verdict=RIGHT, cpu_s=wall_s, wall_s=wall_s, memory_mb=memory_mb
    )
    speed = Speed(ratio=ratio, score=1.0, points=[])
    return Report(verdict=verdict, score=100.0, groups=[], tests=[test], speed=speed, message="", environment={})


class Measured(Ground):
    """A ground whose reports are told, the later ones for those who ask again."""

    def told(self, *, right: list[Report], slow: list[Report]) -> list[Claim]:
        first: dict[Tag, list[Report]] = {"accepted": right, "time_limit_exceeded": slow}
        self.left = {one.source: list(first[kind]) for kind in first for one in self.package.tagged(kind)}
        return list(limits.claims(self))

    def report(self, source: str, *, with_speed: bool = True) -> Report:
        del with_speed
        return self.left[source][0]

    def again(self, source: str) -> Report:
        return self.left[source][-1]


@pytest.fixture
def ground(folder: Folder, sandbox: LocalSandbox) -> Measured:
    """Limits of the toy package: 1 s, 256 MB, and no points from 3 times the reference's time on."""
    return Measured(load_package(folder.path), sandbox)


def test_content_where_both_sides_have_room(ground: Measured) -> None:
    below, beyond = ground.told(right=[report(RIGHT)], slow=[report(SLOW, ratio=30.0)])

    assert (below.ok, beyond.ok) == (True, True)
    assert "0.01 of 1 s, 40 of 256 MB, 1 of 3 times" in below.message
    assert "takes 30 times" in beyond.message


@pytest.mark.parametrize(
    ("right", "words"),
    [
        (report(RIGHT, wall_s=0.6), "takes 0.6 s at speed/n-600000; the limit, 1 s, should be twice that"),
        (report(RIGHT, memory_mb=200.0), "takes 200 MB"),
        (report(RIGHT, ratio=2.6), "takes 2.60 times the reference's time, too near to 3"),
    ],
)
def test_finds_a_right_way_that_comes_too_near(ground: Measured, right: Report, words: str) -> None:
    below, _ = ground.told(right=[right], slow=[report(SLOW, ratio=30.0)])

    assert not below.ok
    assert words in below.message


def test_finds_a_slow_way_that_is_hardly_too_slow(ground: Measured) -> None:
    _, beyond = ground.told(right=[report(RIGHT)], slow=[report(SLOW, ratio=3.3)])

    assert not beyond.ok
    assert "takes 3.30 times the reference's time, too near to 3" in beyond.message


def test_a_time_in_doubt_is_measured_once_more(ground: Measured) -> None:
    below, beyond = ground.told(
        right=[report(RIGHT, ratio=2.9), report(RIGHT, ratio=1.2)],
        slow=[report(SLOW, ratio=3.1), report(SLOW, ratio=9.0)],
    )

    assert (below.ok, beyond.ok) == (True, True)


def test_says_nothing_where_a_right_way_fails_already(ground: Measured) -> None:
    assert ground.told(right=[report(Verdict.WRONG_ANSWER)], slow=[report(SLOW)]) == []


@pytest.mark.parametrize(("asleep_s", "is_far"), [(60.0, True), (1.2, False)])
def test_what_hits_a_limit_must_hit_a_wider_one(
    folder: Folder, sandbox: LocalSandbox, asleep_s: float, *, is_far: bool
) -> None:
    text = f"import time\ndef scale(x, factor=2.0):\n    time.sleep({asleep_s})\n    return x * factor\n"
    folder.write("submissions/time_limit_exceeded/loop.py", text)
    ground = Ground(load_package(folder.path), sandbox)
    (slow,) = ground.package.tagged("time_limit_exceeded")

    assert limits._is_far_beyond(ground, slow, "basic/vector") is is_far


@pytest.mark.parametrize(
    ("wish", "reference_s", "wall_s"),
    [("1.0", 0.01, 1.0), ("1.0", 0.5, 2.5), ("1.0", 0.31, 2.0), (None, 0.001, 1.0), (None, 0.33, 3.5)],
)
def test_the_time_limit_follows_the_host(folder: Folder, wish: str | None, reference_s: float, wall_s: float) -> None:
    folder.change("problem.toml", "time_s    = 1.0\n", f"time_s    = {wish}\n" if wish else "")
    package = load_package(folder.path)

    assert limits_of(package, Tests(package.digest, (), reference_s)).wall_s == wall_s


def test_a_record_keeps_what_other_hosts_measured(folder: Folder, ground: Measured) -> None:
    here = ground.told(right=[report(RIGHT)], slow=[report(SLOW, ratio=30.0)])
    there = [replace(here[0], detail=here[0].detail | {"host": "another, 64 cores, docker"}), here[1]]

    for claims in (there, here):
        write(ground.package, claims)

    hosts = entry(ground.package, there)["hosts"] | entry(ground.package, here)["hosts"]
    assert len(hosts) == 2
    assert (folder.path / "verified.json").read_text().count('"slow_ratio": 30.0') == 2
