"""What the doctor finds, and whether it must be mended."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from judge.cli.checkup import _disk, _home, _numpy, _python, _server
from judge.cli.world import World


def outside(answer: httpx.Response | Exception) -> World:
    def handle(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return World(transport=httpx.MockTransport(handle))


def test_this_python_and_numpy_are_well() -> None:
    assert (_python().state, _numpy().state) == ("ok", "ok")


def test_home_is_made_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    home = tmp_path / "a" / "b"

    assert _home(home).state == "ok"
    assert list(home.iterdir()) == []


def test_a_home_that_is_a_file_is_bad_and_says_what_mends_it(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    found = _home(tmp_path / "file")

    assert (found.state, "is not a directory" in found.message, "JUDGE_HOME" in found.remedy) == ("bad", True, True)


def test_a_full_disk_is_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _disk(tmp_path / "not" / "yet").state == "ok"

    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 3 * 2**20})())

    assert _disk(tmp_path).state == "bad"


def test_a_server_that_is_not_started_is_a_note_unless_it_was_named() -> None:
    gone = outside(httpx.ConnectError("refused"))

    assert _server("http://127.0.0.1:8000", False, gone).state == "note"
    assert _server("http://127.0.0.1:8000", True, gone).state == "bad"


def test_a_server_that_answers_is_told_with_its_state() -> None:
    preparing = outside(httpx.Response(200, json={"status": "preparing"}))

    assert _server("http://127.0.0.1:8000", True, outside(httpx.Response(200, json={"status": "ok"}))).state == "ok"
    assert _server("http://127.0.0.1:8000", True, preparing).message == "http://127.0.0.1:8000: preparing"
