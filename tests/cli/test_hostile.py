"""Whatever a server, a package or a submission says: no command lets it reach the terminal as more than text."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import Result

from .conftest import PROBLEM, FakeServer, a_submission, a_test

Judge = Callable[..., Result]

HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J\x1b[8mhidden\x9b31m\r\x08 \x1b]8;;http://192.0.2.1\x1b\\a "
    "\u202egnp.exe\u2066\u2028 [bold]no[/] "
)
STYLE = re.compile(
    r"\x1b\[(?:[01234579]|[39]\d|38;5;\d+|[;\d]*)m|\x1b\[\?25[hl]|\x1b\[\d?[AK]|\r(?=\x1b\[)|\x1b\]8;[^\x1b]*\x1b\\"
)
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


def hostile(value: Any) -> Any:
    """The same with hostile text in every text that is not chosen from a list."""
    kept = ("id", "verdict", "state", "mode", "framework", "slug", "kind", "reveal", "visible", "problem", "difficulty")
    if isinstance(value, str):
        return HOSTILE + value
    if isinstance(value, dict):
        return {key: one if key in kept or key.endswith("_at") else hostile(one) for key, one in value.items()}
    return [hostile(one) for one in value] if isinstance(value, list) else value


@pytest.fixture
def bad_server(server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    detail = {
        "code": "raised",
        "cause": "x",
        "note": "x",
        "path": ["x"],
        "expected": {"container": "dict", "keys": ["x"]},
        "got": {"container": "x", "keys": ["x"]},
        "error": {"type": "x", "message": "x"},
        "traceback": [{"line": 1, "function": "x", "text": "x"}],
        "stderr": "x",
        "inputs": [{"name": "x", "value": "x"}],
        "expected_value": "x",
        "got_value": "x",
    }
    test = a_test("sample/x", "Wrong Answer", message="x", detail=detail, stdout="x")
    server.submission = hostile(a_submission("Wrong Answer", tests=[test], message="x", stdout="x"))
    server.submission["tests"][0]["group"] = "sample"
    problem = hostile(PROBLEM) | {"parameters": [HOSTILE], "forbid": [HOSTILE]}
    server.answers = {
        "GET /api/v1/problems": httpx.Response(200, json={"problems": [problem]}),
        "GET /api/v1/problems/largest": httpx.Response(200, json=problem),
        "GET /api/v1/submissions/abcdefghijkl/source": httpx.Response(200, text=HOSTILE),
    }
    return server


COMMANDS = [
    ["list"],
    ["show", "largest"],
    ["show", "largest", "--starter"],
    ["submissions"],
    ["submissions", "abcdefghijkl"],
    ["submit", "largest", "mine.py"],
    ["test", "largest", "mine.py"],
    ["get", "largest"],
    ["list", "--json"],
    ["show", "largest", "--json"],
    ["submissions", "abcdefghijkl", "--json"],
    ["submit", "largest", "mine.py", "--json"],
]


@pytest.mark.parametrize("is_terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_others_say_is_text(
    judge: Judge,
    bad_server: FakeServer,
    solution: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
    is_terminal: bool,
) -> None:
    if is_terminal:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm-256color")

    result = judge(*command)

    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.exit_code != 70
    check(result.stdout + result.stderr)


@pytest.mark.parametrize("status", [400, 404, 409, 422, 429, 500, 503])
def test_what_a_server_refuses_with_is_text(judge: Judge, server: FakeServer, solution: Path, status: int) -> None:
    fields = [{"where": HOSTILE, "message": HOSTILE}]
    error = {"error": {"code": HOSTILE, "message": HOSTILE, "hint": HOSTILE, "fields": fields}}
    server.answers["POST /api/v1/submissions"] = httpx.Response(status, json=error)

    result = judge("submit", "largest", solution)

    assert result.exit_code in (2, 3, 4)
    assert "owned" in result.stderr
    check(result.stderr)


def test_names_of_files_and_problems_are_text(judge: Judge, server: FakeServer, tmp_path: Path) -> None:
    name = tmp_path / "a\x1b]0;owned\x07\u202e.py"
    for command in (["submit", "largest", str(name)], ["show", HOSTILE], ["submissions", HOSTILE], ["run", HOSTILE]):
        result = judge(*command)
        assert result.exit_code in (2, 3), command
        check(result.stdout + result.stderr)


def check(said: str) -> None:
    for sequence in ("\x1b]0;", "\x1b[2J", "\x1b[8m", "\x9b", "\x07", "192.0.2.1\x1b"):
        assert sequence not in said, repr(sequence)
    assert FORBIDDEN.findall(STYLE.sub("", said)) == []
