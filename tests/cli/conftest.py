"""A server made of a few dictionaries, and a way to call the commands against it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from typer.testing import CliRunner, Result

from judge.cli.app import app
from judge.cli.world import World

Json = dict[str, Any]

STATEMENT = """## Task

Return the largest element.

## Example

```python example
x = np.array([1.0, 3.0, 2.0])
expected = 3.0
```
"""


def a_test(name: str = "basic/one", verdict: str = "Accepted", **more: Any) -> Json:
    return {
        "name": name,
        "group": name.split("/")[0],
        "verdict": verdict,
        "cpu_s": 0.001,
        "wall_s": 0.002,
        "memory_mb": 30.0,
        "message": "",
        "detail": {},
        "stdout": "",
        **more,
    }


def a_submission(verdict: str | None = "Accepted", **more: Any) -> Json:
    accepted = verdict == "Accepted"
    tests = [a_test("sample/first"), a_test("basic/one"), a_test("basic/two", verdict or "Accepted")]
    return {
        "id": "abcdefghijkl",
        "problem": "largest",
        "framework": "numpy",
        "mode": "submit",
        "state": "judged" if verdict else "queued",
        "attempt": 1,
        "created_at": "2026-11-20T22:00:00+00:00",
        "started_at": "2026-11-20T22:00:00+00:00",
        "judged_at": "2026-11-20T22:00:03+00:00",
        "verdict": verdict,
        "score": None if verdict is None else 100.0 if accepted else 50.0,
        "message": "",
        "total": 3,
        "groups": [
            {"name": "sample", "points": 0.0, "max": 0.0, "passed": 1, "total": 1},
            {"name": "basic", "points": 100.0 if accepted else 50.0, "max": 100.0, "passed": 1 + accepted, "total": 2},
        ],
        "tests": tests if verdict else [],
        "speed": None,
        "stdout": "",
        "environment": {"python": "3.12"},
        **more,
    }


@dataclass
class FakeServer:
    """Answers like a judge. `streams` holds one list of SSE events per connection: the next one is taken each time."""

    submission: Json = field(default_factory=a_submission)
    streams: list[str] = field(default_factory=list)
    answers: dict[str, httpx.Response] = field(default_factory=dict)  # "GET /path" -> instead of the usual answer
    requests: list[httpx.Request] = field(default_factory=list)

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        route = f"{request.method} {request.url.path}"
        if route in self.answers:
            return self.answers[route]
        usual = self._usual()
        if route in usual:
            return usual[route]()
        return httpx.Response(
            404, json={"error": {"code": "not_found", "message": "There is no such problem.", "hint": "judge list"}}
        )

    def _usual(self) -> dict[str, Callable[[], httpx.Response]]:
        key = self.submission["id"]
        line = {**self.submission, "speed_ratio": 1.25}
        accepted = {"id": key, "url": f"/api/v1/submissions/{key}"}
        return {
            "GET /api/v1/problems": lambda: httpx.Response(200, json={"problems": [PROBLEM]}),
            "GET /api/v1/problems/largest": lambda: httpx.Response(200, json=PROBLEM),
            "POST /api/v1/submissions": lambda: httpx.Response(202, json=accepted),
            "POST /api/v1/run": lambda: httpx.Response(202, json=accepted),
            "GET /api/v1/submissions": lambda: httpx.Response(200, json={"submissions": [line], "next": None}),
            f"GET /api/v1/submissions/{key}": lambda: httpx.Response(200, json=self.submission),
            f"GET /api/v1/submissions/{key}/source": lambda: httpx.Response(
                200, text="def largest(x):\n    return x.max()\n"
            ),
            f"GET /api/v1/submissions/{key}/events": self._events,
        }

    def _events(self) -> httpx.Response:
        text = self.streams.pop(0) if self.streams else self.whole_stream()
        return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})

    def whole_stream(self) -> str:
        tests = self.submission["tests"]
        told = [
            ("state", {"state": "queued", "attempt": 0}),
            ("state", {"state": "judging", "attempt": 1, "total": len(tests)}),
        ]
        told += [("test", test) for test in tests]
        return events(*told, ("report", self.submission))

    def bodies(self, path: str) -> list[Json]:
        return [json.loads(r.content) for r in self.requests if r.url.path == path and r.method == "POST"]


def events(*told: tuple[str, Json], first: int = 1) -> str:
    return "".join(
        f"event: {kind}\nid: {first + i}\ndata: {json.dumps(data)}\n\n" for i, (kind, data) in enumerate(told)
    )


PROBLEM: Json = {
    "slug": "largest",
    "title": "Largest element",
    "difficulty": "easy",
    "category": "warm-up",
    "tags": ["numpy"],
    "asked_by": ["Nobody"],
    "frameworks": ["numpy"],
    "minutes": 5,
    "statement": STATEMENT,
    "statement_html": "",
    "starter": "import numpy as np\n\n\ndef largest(x: np.ndarray) -> float:\n    raise NotImplementedError\n",
    "entry": {"kind": "function", "name": "largest", "allowed_imports": None},
    "limits": {"time_s": 2.0, "memory_mb": 512},
    "groups": [
        {"name": "sample", "points": 0.0, "visible": "always", "reveal": "full"},
        {"name": "basic", "points": 100.0, "visible": "always", "reveal": "diagnosis"},
    ],
    "hints": 2,
    "forbid": [],
    "parameters": ["x"],
    "sample": {"inputs": "x = np.array([1.0, 3.0, 2.0])\n"},
}


@pytest.fixture
def server() -> FakeServer:
    return FakeServer()


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty directory to stand in, and none of the settings of whoever runs the tests."""
    for name in (
        "JUDGE_URL",
        "JUDGE_PORT",
        "JUDGE_DEBUG",
        "JUDGE_SANDBOX",
        "JUDGE_WORKERS",
        "JUDGE_HOST",
        "NO_COLOR",
        "FORCE_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path / "no-problems"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)


@pytest.fixture
def judge(server: FakeServer) -> Callable[..., Result]:
    """Calls a command against the fake server."""

    def call(*arguments: str | Path, world: World | None = None) -> Result:
        outside = world or World(transport=httpx.MockTransport(server.handle))
        return CliRunner().invoke(app, [str(a) for a in arguments], obj=outside, prog_name="judge")

    return call


@pytest.fixture
def solution(tmp_path: Path) -> Path:
    path = tmp_path / "work" / "mine.py"
    path.write_text("def largest(x):\n    return x.max()\n", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def logs_end_with_their_stream() -> Iterator[None]:
    """A command that builds a judge logs to the stderr that it was given, which is closed after it."""
    yield
    structlog.reset_defaults()
