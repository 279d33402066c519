"""A judge that says what a test tells it to, at a time that a test sets; each browser is somebody else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from judge import wiring
from judge.report import GroupResult, Report, Speed, SpeedPoint, TestResult
from judge.settings import Settings
from judge.verdict import Verdict
from tests.browser.walks.hands import Fingers, Keys
from tests.jobs.fakes import FakeClock, FakeSandbox
from tests.strangers.serving import served
from tests.web.conftest import Verbatim
from web.app import create_app

PHONE = {"width": 360, "height": 740}
RIGHT = [0.09003057, 0.24472847, 0.66524096, 0.33333333, 0.33333333, 0.33333333]
WRONG = [0.11920292, 0.26894142, 0.5, 0.88079708, 0.73105858, 0.5]


@dataclass
class Site:
    url: str
    clock: FakeClock
    judging: Verbatim

    def reject(self) -> None:
        """From now on."""
        detail = {
            "code": "values",
            "cause": "normalised along the wrong axis",
            "differ": 6,
            "of": 6,
            "tolerance": {"rtol": 1e-7},
            "numbers": {"inputs": {}, "expected": {"": array(RIGHT)}, "got": {"": array(WRONG)}},
            "grid": {"rows": [[0.03, 0.02, 0.17], [0.55, 0.4, 0.17]], "wrong": [[1, 1, 1], [1, 1, 1]], "shape": [2, 3]},
            "first": {"index": [0, 0], "abs": 0.029, "rel": 0.3, "ulp": 2e15, "expected": RIGHT[0], "got": WRONG[0]},
            "inputs": [{"name": "x", "value": f"np.array({list(range(80))})"}],
        }
        wrong = [
            TestResult(
                name=f"basic/{name}",
                group="basic",
                verdict=Verdict.WRONG_ANSWER,
                message="All 6 elements differ.",
                detail=detail,
            )
            for name in ("one", "two")
        ]
        groups = [GroupResult(name="basic", points=0, max=70, passed=0, total=2)]
        self.judging.report = Report(verdict=Verdict.WRONG_ANSWER, score=0.0, groups=groups, tests=wrong)

    def accept(self) -> None:
        points = [
            SpeedPoint(size=size, cpu_s=size / 1e6, reference_cpu_s=size / 1e6, times=[size / 1e6] * 3)
            for size in (1000, 2000, 4000)
        ]
        speed = Speed(ratio=1.0, low=0.9, high=1.1, score=1.0, points=points)
        passed = [TestResult(name="basic/one", group="basic", verdict=Verdict.ACCEPTED)]
        groups = [GroupResult(name="basic", points=70, max=70, passed=1, total=1)]
        self.judging.report = Report(
            verdict=Verdict.ACCEPTED, score=100.0, groups=groups, tests=passed, speed=speed, message="All passed."
        )


def array(values: list[float]) -> dict[str, object]:
    return {"shape": [2, 3], "kind": "f", "values": values}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    clock, judging = FakeClock(time.time()), Verbatim()
    settings = Settings(home=tmp_path, trusted_hosts="judge.example", workers=1)
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging, clock=clock)
    with served(create_app(settings, make_judge)) as url:
        site = Site(url, clock, judging)
        site.accept()
        yield site


@pytest.fixture
def keys(context: BrowserContext, site: Site) -> Keys:
    del site  # it is there
    return Keys(context.new_page())


@pytest.fixture
def fingers(phone: Page) -> Fingers:
    return Fingers(phone)


@pytest.fixture
def phone(browser: Browser, site: Site) -> Iterator[Page]:
    del site
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(10_000)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []
