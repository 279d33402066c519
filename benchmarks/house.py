"""What the server takes beside judging, with 300 problems: its start, its pages, and many who follow one submission."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from benchmarks.latency import handed_in, source
from benchmarks.server import CATALOGUE, copied, serving
from benchmarks.table import row, show, timed

__all__ = ["main"]

MANY = 300
FOLLOWERS = 200


def main(*, as_json: bool, count: int = 100) -> None:
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as directory:
        problems = copied(CATALOGUE, Path(directory), MANY)
        with serving(problems, sandbox="") as server:
            first, client = server.first_page_s, server.client
            slug = client.get("/api/v1/problems").json()["problems"][0]["slug"]
            rows = [
                row(f"the list of {MANY} problems", timed(_getting(client, "/"), count)),
                row("a problem's page", timed(_getting(client, f"/problems/{slug}"), count)),
                row("from the start to the first page", [first]),
            ]
    with serving() as server:
        submission_id = handed_in(server.client, "submissions")
        address = f"/api/v1/submissions/{submission_id}"
        rows.insert(2, row("a submission with its report", timed(_getting(server.client, address), count)))
        rows.append(row(f"a submission that {FOLLOWERS} follow, to the last of them", [_followed(server.client)]))
    show(f"Pages and answers, {MANY} problems", rows, as_json=as_json)


def _getting(client: httpx.Client, address: str) -> Callable[[], object]:
    return lambda: client.get(address).raise_for_status()


def _followed(client: httpx.Client) -> float:
    """Seconds from POST until each of the followers has heard the report."""
    started = time.perf_counter()
    answer = client.post("/api/v1/submissions", json={"problem": "row-sums", "source": source("numpy")})
    address = f"{answer.raise_for_status().json()['url']}/events"
    heard: list[bool] = []

    def follow() -> None:
        with client.stream("GET", address) as events:
            heard.append("event: report" in "".join(events.iter_text()))

    followers = [threading.Thread(target=follow) for _ in range(FOLLOWERS)]
    for one in followers:
        one.start()
    for one in followers:
        one.join()
    if heard.count(True) != FOLLOWERS:
        raise RuntimeError(f"only {heard.count(True)} of {FOLLOWERS} heard the report")
    return time.perf_counter() - started
