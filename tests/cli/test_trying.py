"""`judge test` where the package is not on this machine: the server runs the visible tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from .conftest import FakeServer, a_submission, a_test

Judge = Callable[..., Result]


def test_visible_tests_run_on_the_server(judge: Judge, solution: Path, server: FakeServer) -> None:
    server.submission = a_submission(mode="run", tests=[a_test("sample/a")])

    result = judge("test", "largest", solution)

    assert result.exit_code == 0
    assert "not on this machine" in result.stderr
    assert "1 of 1 visible tests passed" in result.stdout
    assert "judge submit runs them all" in result.stderr
    assert server.bodies("/api/v1/run") == [
        {"problem": "largest", "framework": "numpy", "source": solution.read_text()}
    ]


def test_own_cases_of_the_folder_are_tried_too(judge: Judge, server: FakeServer) -> None:
    judge("get", "largest", "here")
    with Path("here/samples.py").open("a") as samples:
        samples.write("\n# case: all equal\nx = np.ones(3)\n")
    own = a_test("own/input", "Wrong Answer", message="off by one")
    server.submission = a_submission(mode="run", tests=[a_test("sample/a"), own])

    result = judge("test", "here/solution.py")

    assert result.exit_code == 1
    assert [body.get("input") for body in server.bodies("/api/v1/run")] == [None, "x = np.ones(3)\n"]
    assert "✗ own/all equal  Wrong Answer" in result.stdout


def test_own_cases_are_left_out_where_nothing_could_be_run(judge: Judge, server: FakeServer) -> None:
    judge("get", "largest", "here")
    with Path("here/samples.py").open("a") as samples:
        samples.write("\n# case: all equal\nx = np.ones(3)\n")
    server.submission = a_submission("Compile Error", mode="run", tests=[], message="line 1: invalid syntax")

    result = judge("test", "here/solution.py")

    assert result.exit_code == 1
    assert len(server.bodies("/api/v1/run")) == 1


def test_without_a_file_it_says_what_to_type(judge: Judge) -> None:
    result = judge("test")

    assert result.exit_code == 2
    assert "judge get SLUG" in result.stderr
