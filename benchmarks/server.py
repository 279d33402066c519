"""A server of its own, run for a figure and ended after it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

__all__ = ["CATALOGUE", "PROBLEMS", "Server", "copied", "serving"]

PROBLEMS = Path(__file__).parent / "problems"
CATALOGUE = Path(__file__).parents[1] / "problems"
"""The problems that the benchmarks bring, and those of the project."""
_PORT = 8198
_READY_S = 120


@dataclass(frozen=True)
class Server:
    """client: talks to it. first_page_s: from its start to the first page."""

    client: httpx.Client
    first_page_s: float


@contextmanager
def serving(problems: Path = PROBLEMS, *, sandbox: str = "docker", workers: int = 2) -> Iterator[Server]:
    """Ready to judge. sandbox "": with nothing to judge with, as a server that leaves it to workers elsewhere."""
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as home:
        settings = {"JUDGE_HOME": home, "JUDGE_PROBLEMS": str(problems), "JUDGE_SANDBOX": sandbox or "local"}
        environment = {**os.environ, **settings, "JUDGE_WORKERS": str(workers if sandbox else 0)}
        command = [sys.executable, "-m", "judge.cli", "serve", "--port", str(_PORT)]
        null = subprocess.DEVNULL
        started = time.perf_counter()
        server = subprocess.Popen(command, env=environment, stdout=null, stderr=null)  # noqa: S603 - our own command
        try:
            limits = httpx.Limits(max_connections=None)
            with httpx.Client(base_url=f"http://127.0.0.1:{_PORT}", timeout=120, limits=limits) as client:
                first_page_s = _first_page(client, server, started)
                if sandbox:
                    _wait_for_sandbox(client)
                yield Server(client, first_page_s)
        finally:
            server.terminate()
            server.wait(timeout=30)


def copied(source: Path, target: Path, count: int) -> Path:
    """A directory with `count` problems, copies of those below `source` under other names."""
    packages = sorted(path.parent for path in source.glob("*/*/problem.toml"))
    for number in range(count):
        package = packages[number % len(packages)]
        shutil.copytree(package, target / package.parent.name / f"{package.name}-{number:03d}")
    return target


def _first_page(client: httpx.Client, server: subprocess.Popen[bytes], started: float) -> float:
    while time.perf_counter() - started < _READY_S:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}")
        try:
            client.get("/").raise_for_status()
            return time.perf_counter() - started
        except httpx.TransportError:
            time.sleep(0.02)
    raise RuntimeError("the server showed no page")


def _wait_for_sandbox(client: httpx.Client) -> None:
    for _ in range(2 * _READY_S):
        if client.get("/healthz").json().get("status") == "ok":
            return
        time.sleep(0.5)
    raise RuntimeError("the server did not become ready")
