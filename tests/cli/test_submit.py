"""`judge submit`: what it sends, what it shows, and how it exits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from typer.testing import Result

from judge.cli.world import World

from .conftest import FakeServer, a_submission, a_test, events

Judge = Callable[..., Result]


def test_accepted_exits_with_0_and_shows_marks_and_points(judge: Judge, solution: Path, server: FakeServer) -> None:
    result = judge("submit", "largest", solution)

    assert result.exit_code == 0
    assert "largest  sample ✓  basic ✓✓" in result.stdout
    assert "Accepted  ·  3 of 3 tests passed  ·  100 of 100 points" in result.stdout
    sent = server.bodies("/api/v1/submissions")
    assert sent == [{"problem": "largest", "framework": "numpy", "source": solution.read_text(), "mode": "submit"}]


def test_progress_and_links_go_to_stderr(judge: Judge, solution: Path) -> None:
    result = judge("submit", "largest", solution)

    assert "queued" in result.stderr
    assert "http://127.0.0.1:8000/submissions/abcdefghijkl" in result.stderr
    assert "http://" not in result.stdout


def test_rejected_exits_with_1_and_explains_the_first_rejection(
    judge: Judge, solution: Path, server: FakeServer
) -> None:
    wrong = a_test(
        "basic/two",
        "Wrong Answer",
        message="3 of 12 elements differ by more than the tolerance.",
        detail={
            "cause": "the transpose of the answer",
            "got": {"container": "ndarray", "dtype": "float64", "shape": [4, 3]},
            "expected": {"container": "ndarray", "dtype": "float64", "shape": [3, 4]},
            "differ": 3,
            "of": 12,
            "first": {"index": [0, 1], "abs": 0.25, "rel": 0.5, "ulp": None},
            "worst": {"index": [2, 3], "abs": 1.5, "rel": 2.0, "ulp": None},
            "tolerance": {"rtol": 1e-6, "atol": 1e-8},
        },
    )
    server.submission = a_submission("Wrong Answer", tests=[a_test("basic/one"), wrong])

    result = judge("submit", "largest", solution)

    assert result.exit_code == 1
    out = result.stdout
    assert "largest  basic ✓✗" in out
    parts = [
        "✗ basic/two  Wrong Answer",
        "3 of 12 elements",
        "Likely cause: the transpose",
        "(4, 3)",
        "(3, 4)",
        "[2, 3]",
        "1.5",
        "rtol 1e-06",
        "50 of 100",
    ]
    assert [out.index(part) for part in parts] == sorted(out.index(part) for part in parts)


@pytest.mark.parametrize(
    ("verdict", "code"), [("Partial", 1), ("Compile Error", 1), ("Rejected", 1), ("Internal Error", 4)]
)
def test_exit_code_says_whose_fault_it_is(
    verdict: str, code: int, judge: Judge, solution: Path, server: FakeServer
) -> None:
    server.submission = a_submission(verdict, message="because")

    assert judge("submit", "largest", solution).exit_code == code


def test_compile_error_is_told_though_no_test_was_run(judge: Judge, solution: Path, server: FakeServer) -> None:
    server.submission = a_submission("Compile Error", tests=[], groups=[], message="line 3: invalid syntax")

    result = judge("submit", "largest", solution)

    assert "Compile Error" in result.stdout
    assert "line 3: invalid syntax" in result.stdout


def test_json_is_one_document_in_the_shape_of_the_api(judge: Judge, solution: Path, server: FakeServer) -> None:
    result = judge("submit", "largest", solution, "--json")

    assert json.loads(result.stdout) == {"schema": "judge/submission/1", **server.submission}


def test_no_wait_prints_the_id_alone(judge: Judge, solution: Path, server: FakeServer) -> None:
    result = judge("submit", "largest", solution, "--no-wait")

    assert (result.exit_code, result.stdout) == (0, "abcdefghijkl\n")
    assert not [r for r in server.requests if r.url.path.endswith("/events")]


def test_no_wait_with_json_prints_id_and_url(judge: Judge, solution: Path) -> None:
    document = json.loads(judge("submit", "largest", solution, "--no-wait", "--json").stdout)

    assert document["schema"] == "judge/receipt/1"
    assert document["id"] == "abcdefghijkl"
    assert document["url"] == "http://127.0.0.1:8000/api/v1/submissions/abcdefghijkl"


def test_still_queued_at_the_timeout_exits_with_4_and_names_the_id(
    judge: Judge, solution: Path, server: FakeServer
) -> None:
    server.streams = [events(("state", {"state": "queued", "attempt": 0}))] * 50

    result = judge("submit", "largest", solution, "--timeout", "0.5")

    assert result.exit_code == 4
    assert "judge submissions abcdefghijkl" in result.stderr


def test_takes_the_stream_up_where_it_broke_off(judge: Judge, solution: Path, server: FakeServer) -> None:
    tests = server.submission["tests"]
    server.streams = [
        events(("state", {"state": "judging", "attempt": 1, "total": 3}), ("test", tests[0])),
        events(("test", tests[1]), ("test", tests[2]), ("report", server.submission), first=3),
    ]

    assert judge("submit", "largest", solution).exit_code == 0
    asked = [r.headers.get("last-event-id") for r in server.requests if r.url.path.endswith("/events")]
    assert asked == [None, "2"]


def test_unreachable_server_exits_with_3_and_says_what_to_type(judge: Judge, solution: Path) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("Connection refused", request=request)

    result = judge("submit", "largest", solution, world=World(transport=httpx.MockTransport(refuse)))

    assert result.exit_code == 3
    assert "No server answers at http://127.0.0.1:8000" in result.stderr
    assert "judge serve" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("status", "code"), [(400, 2), (404, 2), (413, 2), (422, 2), (401, 3), (403, 3), (429, 3), (500, 4), (503, 4)]
)
def test_refusals_of_the_server_become_exit_codes(
    status: int, code: int, judge: Judge, solution: Path, server: FakeServer
) -> None:
    refusal = {
        "error": {
            "code": "x",
            "message": "It is refused.",
            "hint": "Do this.",
            "fields": [{"where": "source", "message": "too long"}],
        }
    }
    server.answers["POST /api/v1/submissions"] = httpx.Response(status, json=refusal)

    result = judge("submit", "largest", solution)

    assert result.exit_code == code
    assert "It is refused." in result.stderr
    assert "source: too long" in result.stderr
    assert "→ Do this." in result.stderr


def test_something_else_on_the_port_is_not_taken_for_a_judge(judge: Judge, solution: Path, server: FakeServer) -> None:
    server.answers["POST /api/v1/submissions"] = httpx.Response(404, text="<h1>It works!</h1>")

    result = judge("submit", "largest", solution)

    assert result.exit_code == 3
    assert "is not a judge" in result.stderr


def test_nothing_of_a_hostile_report_reaches_the_terminal_raw(judge: Judge, solution: Path, server: FakeServer) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m[bold red]markup[/] \u202etxt\r\nAccepted"
    hostile = a_test("basic/" + evil, "Wrong Answer", message=evil, stdout=evil, group=evil)
    hostile["detail"] = {
        "cause": evil,
        "note": evil,
        "error": {"type": evil, "message": evil},
        "traceback": [{"line": evil, "function": evil, "text": evil}],
        "inputs": [{"name": evil, "value": evil}],
        "expected_value": evil,
        "first": {"index": evil, "abs": evil},
        "tolerance": {evil: evil},
        "path": [evil],
        "got": {"container": evil},
        "nan": {evil: evil},
    }
    server.submission = a_submission("Wrong Answer", tests=[hostile, hostile], problem=evil, stdout=evil, message=evil)
    server.submission["groups"] = [{"name": evil, "points": 1, "max": 2, "passed": 1, "total": 2}]

    for arguments in (["submit", "largest", solution], ["submit", "largest", solution, "--json"]):
        result = judge(*arguments)

        assert result.exit_code == 1
        for character in "\x1b\x07\x9b\r\u202e":
            assert character not in result.stdout + result.stderr
    assert "[bold red]markup[/]" in judge("submit", "largest", solution).stdout


@pytest.mark.parametrize(
    "content", ["[]", "3", "not json", '{"verdict": 3, "tests": 3, "groups": {"a": 1}, "speed": []}']
)
def test_a_report_of_another_shape_is_no_crash(content: str, judge: Judge, solution: Path, server: FakeServer) -> None:
    server.streams = [f"event: report\nid: 1\ndata: {content}\n\n"] * 20

    assert judge("submit", "largest", solution, "--timeout", "0.3").exit_code == 4


def test_a_report_event_without_a_report_is_asked_for(judge: Judge, solution: Path, server: FakeServer) -> None:
    server.streams = [events(("report", {}))]

    assert judge("submit", "largest", solution, "--json").exit_code == 0


def test_a_lost_answer_is_asked_for_again_under_the_same_key(judge: Judge, solution: Path, server: FakeServer) -> None:
    lost: list[str] = []

    def lose_two(request: httpx.Request) -> httpx.Response:
        answer = server.handle(request)
        if request.method == "POST" and len(lost) < 2:
            lost.append(request.headers["idempotency-key"])
            raise httpx.ReadError("connection reset", request=request)
        return answer

    result = judge("submit", "largest", solution, world=World(transport=httpx.MockTransport(lose_two)))

    assert result.exit_code == 0
    posts = [request for request in server.requests if request.method == "POST"]
    assert {request.headers["idempotency-key"] for request in posts} == set(lost)
    assert len(posts) == 3


def test_too_many_says_when_to_come_back(judge: Judge, solution: Path, server: FakeServer) -> None:
    refusal = {
        "code": "too_many",
        "message": "Too many submissions from your address.",
        "hint": "Try again in 9 seconds.",
    }
    server.answers["POST /api/v1/submissions"] = httpx.Response(429, json={"error": refusal})

    result = judge("submit", "largest", solution)

    assert result.exit_code == 3
    assert "Too many submissions" in result.stderr
    assert "Try again in 9 seconds." in result.stderr
