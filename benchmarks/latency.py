"""From POST to the report over HTTP: a server of its own, one submission at a time, ten tests of small arrays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from benchmarks.table import row, show

__all__ = ["main"]

_PROBLEMS = Path(__file__).parent / "problems"
_SOURCE = (_PROBLEMS / "toys/row-sums/submissions/accepted/reference.py").read_text(encoding="utf-8")
_PORT = 8198
_PAUSE_S = 0.6  # between submissions: an idle server


def main(*, as_json: bool, count: int = 50) -> None:
    with _server() as client:
        _one(client, "submissions")  # prepares the tests
        rows = [
            row("a submission, ten tests", _many(client, "submissions", count)),
            row("a run, one test", _many(client, "run", count)),
        ]
    show("From POST to the report, idle server", rows, as_json=as_json)


def _many(client: httpx.Client, kind: str, count: int) -> list[float]:
    found = []
    for _ in range(count):
        time.sleep(_PAUSE_S)
        started = time.perf_counter()
        _one(client, kind)
        found.append(time.perf_counter() - started)
    return found


def _one(client: httpx.Client, kind: str) -> None:
    answer = client.post(f"/api/v1/{kind}", json={"problem": "row-sums", "framework": "numpy", "source": _SOURCE})
    answer.raise_for_status()
    submission_id = answer.json()["id"]
    with client.stream("GET", f"/api/v1/submissions/{submission_id}/events") as events:
        if not any(line.startswith("event: report") for line in events.iter_lines()):
            raise RuntimeError("the stream ended without a report")
    found = client.get(f"/api/v1/submissions/{submission_id}").json()
    if found["verdict"] != "Accepted":
        raise RuntimeError(f"not Accepted: {found['message']}")


@contextmanager
def _server() -> Iterator[httpx.Client]:
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as home:
        environment = {**os.environ, "JUDGE_HOME": home, "JUDGE_PROBLEMS": str(_PROBLEMS), "JUDGE_SANDBOX": "docker"}
        command = [sys.executable, "-m", "judge.cli", "serve", "--port", str(_PORT)]
        null = subprocess.DEVNULL
        server = subprocess.Popen(command, env=environment, stdout=null, stderr=null)  # noqa: S603 - our own command
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{_PORT}", timeout=120) as client:
                _wait(client)
                yield client
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait(client: httpx.Client) -> None:
    for _ in range(240):
        try:
            if client.get("/healthz").json().get("status") == "ok":
                return
        except httpx.TransportError:
            pass
        time.sleep(0.5)
    raise RuntimeError("the server did not become ready")
