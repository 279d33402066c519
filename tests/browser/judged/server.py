"""`judge serve` as a process of its own, on a home of its own, that can be killed and started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

PATIENCE_S = 240.0  # the first start may build the sandbox image


class Server:
    def __init__(self, home: Path) -> None:
        self._home = home
        self._port = _free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Comes back when it is ready to judge."""
        environment = os.environ | {"JUDGE_HOME": str(self._home), "JUDGE_SANDBOX": "docker"}
        command = [sys.executable, "-m", "judge.cli", "serve", "--port", str(self._port)]
        with (self._home / "serve.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        end = time.monotonic() + PATIENCE_S
        while self._state() != "ready":
            assert self._process.poll() is None, self._log()
            assert time.monotonic() < end, self._log()
            time.sleep(0.1)

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def submit(self, problem: str, source: str, mode: str = "submit") -> str:
        """The id of a submission that has been judged."""
        body = {"problem": problem, "source": source, "mode": mode}
        answer = httpx.post(f"{self.url}/api/v1/submissions", json=body)
        assert answer.status_code == 202, answer.text
        submission_id = str(answer.json()["id"])
        httpx.get(f"{self.url}/api/v1/submissions/{submission_id}/events", timeout=PATIENCE_S)  # ends with the report
        return submission_id

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def _state(self) -> str:
        try:
            return str(httpx.get(f"{self.url}/healthz").json()["sandbox"]["state"])
        except httpx.HTTPError:
            return "away"

    def _log(self) -> str:
        return (self._home / "serve.log").read_text("utf-8", "replace")[-3000:]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
