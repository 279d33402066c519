"""/healthz and /metrics."""

from __future__ import annotations

import threading
from collections.abc import Callable

from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from sandbox.errors import SandboxUnavailable
from tests.api.conftest import Serve, judge_of, submit
from tests.api.stream import read_events
from tests.jobs.fakes import FakeSandbox


def metrics(client: TestClient) -> dict[str, float]:
    answer = client.get("/metrics")
    assert answer.status_code == 200
    return {
        sample.name + "".join(sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def test_is_ok_where_the_sandbox_is_ready(client: TestClient) -> None:
    assert judge_of(client).sandbox.wait_ready(10)

    health = client.get("/healthz").json()

    assert health["status"] == "ok"
    assert health["sandbox"] == {"state": "ready", "name": "fake", "is_wall": True, "message": "", "remedy": ""}
    assert health["workers"] == 1


def test_answers_and_takes_submissions_while_the_sandbox_is_prepared(serve: Serve) -> None:
    go_on = threading.Event()

    def make(progress: Callable[[str], None]) -> FakeSandbox:
        progress("Step 3/7: installing numpy")
        assert go_on.wait(10)
        return FakeSandbox()

    client = serve(make_sandbox=make)
    while client.get("/healthz").json()["sandbox"]["message"] != "Step 3/7: installing numpy":
        pass
    health = client.get("/healthz").json()
    submission_id = submit(client)
    waiting = client.get("/healthz").json()["queue"]
    go_on.set()

    assert health["status"] == "preparing"
    assert waiting["queued"] == 1
    assert read_events(client, submission_id)[-1].data["verdict"] == "Accepted"


def test_says_what_to_do_where_there_is_no_sandbox(serve: Serve) -> None:
    def make(_progress: object) -> FakeSandbox:
        raise SandboxUnavailable("no Docker engine answers.", "Start it, then `judge doctor`.")

    client = serve(make_sandbox=make)
    while (health := client.get("/healthz").json())["status"] != "unavailable":
        pass

    assert health["sandbox"]["remedy"] == "Start it, then `judge doctor`."


def test_counts_verdicts_and_times(client: TestClient) -> None:
    for _ in range(3):
        read_events(client, submit(client))
    client.post("/api/v1/run", json={"problem": "softmax", "source": "x"})

    found = metrics(client)

    assert found["judge_submissions_judged_totalAcceptedsubmit"] == 3
    assert found["judge_first_test_seconds_count"] >= 3
    assert found["judge_verdict_seconds_count"] >= 3
    assert found["judge_database_up"] == 1
    assert found["judge_sandbox_ready"] == 1


def test_measures_the_queue(serve: Serve) -> None:
    client = serve(workers=0)
    submit(client)
    submit(client)

    found = metrics(client)

    assert found["judge_queue_jobs"] == 2
    assert found["judge_queue_oldest_seconds"] >= 0
