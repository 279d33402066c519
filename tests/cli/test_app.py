"""What is true of every command: exit codes, no raw traceback, a quick start."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from judge.cli.app import app
from judge.cli.stop import Code, Stop, farewell
from judge.cli.world import World
from judge.errors import CheckerFault, InvalidPackage, NotAllowed, NotFound, Unavailable
from sandbox.errors import RunBroken, SandboxUnavailable

Judge = Callable[..., Result]

COMMANDS = [
    "serve",
    "worker",
    "list",
    "show",
    "get",
    "test",
    "run",
    "submit",
    "submissions",
    "verify",
    "doctor",
    "version",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = CliRunner().invoke(app, [command, "--help"])

    assert result.exit_code == 0
    assert "Usage" in result.stdout


@pytest.mark.parametrize("arguments", [["nonsense"], ["submit", "--nonsense"], ["show"], ["image", "nonsense"]])
def test_usage_errors_exit_with_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, arguments).exit_code == 2


def test_a_bug_exits_with_70_and_without_a_traceback(judge: Judge) -> None:
    def broken(_: object) -> object:
        raise ZeroDivisionError("\x1b[31mthis is a bug")

    import httpx

    result = judge("list", world=World(transport=httpx.MockTransport(broken)))  # type: ignore[arg-type]

    assert result.exit_code == 70
    assert "a bug in judge itself: ZeroDivisionError" in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Stop(Code.JUDGE_FAULT, "x"), 4),
        (NotFound("x"), 2),
        (InvalidPackage("x"), 2),
        (NotAllowed("x"), 3),
        (Unavailable("x"), 4),
        (CheckerFault("x"), 4),
        (SandboxUnavailable("x", "y"), 3),
        (RunBroken("x"), 4),
        (KeyboardInterrupt(), 130),
        (OSError(28, "No space left on device"), 4),
    ],
)
def test_every_error_of_ours_has_its_exit_code(error: BaseException, code: int) -> None:
    said = farewell(error)

    assert said is not None
    assert said.code == code


def test_an_unforeseen_error_is_a_bug() -> None:
    assert farewell(RuntimeError("x")) is None


def test_a_setting_that_makes_no_sense_is_named(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_WORKERS", "many")

    result = judge("list")

    assert result.exit_code == 2
    assert "JUDGE_WORKERS" in result.stderr


def test_start_up_imports_nothing_heavy() -> None:
    heavy = ["httpx", "numpy", "pydantic", "sqlalchemy", "fastapi", "uvicorn", "docker", "asyncio"]
    code = f"import sys, judge.cli.app; print([m for m in {heavy!r} if m in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_runs_as_a_module_and_without_unicode(tmp_path: Path) -> None:
    environment = {
        "PATH": "",
        "PYTHONIOENCODING": "ascii",
        "JUDGE_HOME": str(tmp_path),
        "JUDGE_PROBLEMS": str(tmp_path),
    }
    command = [sys.executable, "-m", "judge.cli", "submissions", "--server", "http://127.0.0.1:9"]

    here = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=here)

    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_version_names_the_judge_and_numpy(judge: Judge) -> None:
    assert {line.split()[0] for line in judge("version").stdout.splitlines()} == {"judge", "python", "numpy", "scipy"}
