"""The API does what its own document says, whatever it is sent: schemathesis makes requests out of the document, right
ones, wrong ones and sequences of them, and holds every answer against it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.strangers.conftest import PROBLEMS, MakeApp
from tests.strangers.serving import served

OPTIONS = [
    "--no-color",
    "--checks=all",
    "--phases=examples,coverage,fuzzing,stateful",
    "--mode=all",
    "--max-examples=15",
    "--generation-deterministic",
    "--request-timeout=20",  # every submission here is judged at once, so a stream that does not end is a fault
]


def in_both_frameworks(target: Path) -> Path:
    """Those problems alone: which of the others is offered in PyTorch, a document cannot say."""
    for manifest in PROBLEMS.glob("*/*/problem.toml"):
        if '"torch"' in manifest.read_text(encoding="utf-8"):
            shutil.copytree(manifest.parent, target / manifest.parent.parent.name / manifest.parent.name)
    return target


@pytest.mark.slow
def test_every_answer_is_documented(make_app: MakeApp, tmp_path: Path) -> None:
    with served(make_app(problems=in_both_frameworks(tmp_path / "problems"))) as url:
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{url}/api/v1/openapi.json", *OPTIONS]
        done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False, cwd=tmp_path)

    assert done.returncode == 0, done.stdout
    assert "Tested: 19" in done.stdout, done.stdout
