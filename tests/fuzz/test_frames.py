"""A short run of the fuzzer in every build; a longer one is for whoever changes the parser."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import leave_out

SECONDS = 15


@pytest.mark.slow
def test_no_bytes_bring_the_parser_down(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if find_spec("atheris") is None:
        leave_out(request.config, "fuzz", 1, "atheris has no wheel for this Python or system")
    options = [f"-max_total_time={SECONDS}", "-max_len=4096", "-timeout=5"]
    command = [sys.executable, "-m", "tests.fuzz.frames", str(tmp_path), *options, f"-artifact_prefix={tmp_path}/"]

    run = subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=Path(__file__).parents[2])

    assert run.returncode == 0, run.stderr[-3000:]
    done = re.search(r"Done (\d+) runs", run.stderr)
    assert done is not None, run.stderr[-3000:]
    assert int(done[1]) > 1000
