"""What a machine cannot run is named and counted; where all must run, it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDS_DOCKER = "tests/sandbox/test_doctor.py::test_finds_the_real_engine_fit"


def run_pytest(tmp_path: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, NEEDS_DOCKER]
    kept = {name: value for name, value in os.environ.items() if name != "JUDGE_TEST_ALL"}
    nowhere = f"unix://{tmp_path}/none.sock"
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**kept, "DOCKER_HOST": nowhere, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["in one process", "in two"])
def test_what_cannot_run_is_named_with_the_reason(tmp_path: Path, options: tuple[str, ...]) -> None:
    done = run_pytest(tmp_path, *options)

    assert done.returncode == 0
    assert f"left out: 1 docker test (no engine answers at unix://{tmp_path}/none.sock: start it with" in done.stdout
    assert "1 skipped" in done.stdout


@pytest.mark.slow
def test_nothing_is_left_out_where_all_must_run(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, JUDGE_TEST_ALL="1")

    assert done.returncode == 1
    assert "JUDGE_TEST_ALL=1, and no engine answers" in done.stdout
    assert "left out" not in done.stdout
