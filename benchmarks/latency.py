"""From POST to the report over HTTP: a server of its own, one submission at a time, ten tests of small arrays."""

from __future__ import annotations

import time

import httpx

from benchmarks.server import PROBLEMS, serving
from benchmarks.table import row, show
from judge.package.schema import Framework

__all__ = ["handed_in", "main", "source"]

_PAUSE_S = {"numpy": 1.5, "torch": 4.0}
"""Between submissions: until a server that has nothing else to do has its containers warm again. On a slow machine that
is longer than one would like, for each submission takes a container along."""


def main(*, as_json: bool, count: int = 50, frameworks: tuple[Framework, ...] = ("numpy", "torch")) -> None:
    rows = []
    with serving() as server:
        for framework in frameworks:
            handed_in(server.client, "submissions", framework)  # prepares the tests, and starts PyTorch's containers
            for kind, name in (("submissions", "a submission, ten tests"), ("run", "a run, one test")):
                times = _many(server.client, kind, framework, count if framework == "numpy" else count // 2)
                rows.append(row(f"{name} ({framework})", times))
    show("From POST to the report, idle server", rows, as_json=as_json)


def source(framework: Framework) -> str:
    name = "reference.py" if framework == "numpy" else "reference_torch.py"
    return (PROBLEMS / "toys/row-sums/submissions/accepted" / name).read_text(encoding="utf-8")


def handed_in(
    client: httpx.Client, kind: str, framework: Framework = "numpy", *, problem: str = "row-sums", text: str = ""
) -> str:
    """Hand it in (default: the reference of row-sums), and follow it to its report; its id."""
    body = {"problem": problem, "framework": framework, "source": text or source(framework)}
    answer = client.post(f"/api/v1/{kind}", json=body)
    answer.raise_for_status()
    submission_id = str(answer.json()["id"])
    with client.stream("GET", f"/api/v1/submissions/{submission_id}/events", timeout=600) as events:
        told = "".join(events.iter_text())
    if "event: report" not in told or '"verdict":"Accepted"' not in told.replace('": "', '":"'):
        raise RuntimeError(f"not Accepted: {told[-400:]}")
    return submission_id


def _many(client: httpx.Client, kind: str, framework: Framework, count: int) -> list[float]:
    found = []
    for _ in range(count):
        time.sleep(_PAUSE_S[framework])
        started = time.perf_counter()
        handed_in(client, kind, framework)
        found.append(time.perf_counter() - started)
    return found
