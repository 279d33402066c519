from __future__ import annotations

import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
PORTS = range(8100, 8120)
PATIENCE_S = 60.0


class Machine:
    """The processes of one installation, all on the same home. Whatever is started is ended with the test."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = next(port for port in PORTS if _is_free(port))
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=20)
        self._processes: list[subprocess.Popen[bytes]] = []

    def serve(self, workers: int) -> subprocess.Popen[bytes]:
        process = self._start("serve", workers)
        self.wait_until(self._answers)
        return process

    def work(self, workers: int = 1) -> subprocess.Popen[bytes]:
        return self._start("work", workers)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """kill -9."""
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE_S)

    def freeze(self, process: subprocess.Popen[bytes]) -> None:
        """Stop it, but not in the middle of a write: SQLite's lock would stop with it, and everybody else."""
        process.send_signal(signal.SIGSTOP)
        while self._is_locked():
            process.send_signal(signal.SIGCONT)
            time.sleep(0.005)
            process.send_signal(signal.SIGSTOP)

    def _is_locked(self) -> bool:
        with closing(sqlite3.connect(self.home / "judge.db", timeout=0.2, isolation_level=None)) as database:
            try:
                database.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return True
            return False

    def submit(self, verdict: str) -> str | None:
        """The id, where it was acknowledged; None where it was not, and then nobody may count on it."""
        body = {"problem": "softmax", "source": f"def softmax(x): ...  # {verdict}"}
        try:
            answer = self.client.post("/api/v1/submissions", json=body)
        except httpx.HTTPError:
            return None
        return str(answer.json()["id"]) if answer.status_code == 202 else None

    def look(self, submission_id: str) -> dict[str, Any]:
        answer = self.client.get(f"/api/v1/submissions/{submission_id}")
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def events(self, submission_id: str) -> str:
        """The whole stream."""
        return self.client.get(f"/api/v1/submissions/{submission_id}/events", timeout=PATIENCE_S).text

    def wait_until(self, is_so: Any) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not is_so():
            assert time.monotonic() < deadline, "waited in vain"
            time.sleep(0.02)

    def end(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                self.kill(process)
        self.client.close()

    def _start(self, kind: str, workers: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.faults.server", kind, str(self.home), str(self.port), str(workers)]
        process = subprocess.Popen(command, cwd=ROOT)
        self._processes.append(process)
        return process

    def _answers(self) -> bool:
        try:
            return self.client.get("/healthz").status_code == 200
        except httpx.HTTPError:
            return False


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path)
    yield machine
    machine.end()


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
