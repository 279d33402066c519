from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import wiring
from judge.services import Judge
from judge.settings import Settings
from tests.jobs.fakes import FakeSandbox, Script

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def judge(tmp_path: Path, script: Script) -> Iterator[Judge]:
    """A judge on real packages that has not been started."""
    settings = Settings(home=tmp_path, problems=PROBLEMS, workers=1)
    judge = wiring.build(settings, make_sandbox=lambda _progress: FakeSandbox(), judging=script)
    yield judge
    judge.close()
