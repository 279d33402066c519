"""kill -9, at any moment: every acknowledged submission ends with exactly one verdict, and the right one."""

from __future__ import annotations

import signal
import threading

import pytest

from tests.faults.conftest import PATIENCE_S, Machine

VERDICTS = ("Accepted", "Wrong Answer", "Time Limit Exceeded", "Runtime Error")

pytestmark = pytest.mark.slow


def is_state(machine: Machine, submission_id: str, state: str) -> bool:
    return bool(machine.look(submission_id)["state"] == state)


def assert_one_verdict(machine: Machine, submission_id: str, verdict: str) -> None:
    machine.wait_until(lambda: is_state(machine, submission_id, "judged"))
    body = machine.look(submission_id)
    stream = machine.events(submission_id)
    assert body["verdict"] == verdict
    assert stream.count("event: report") == 1
    assert stream.rstrip().rpartition("\n\n")[2].startswith("event: report"), "nothing comes after the report"
    assert len(body["tests"]) == 4


def test_a_server_killed_in_mid_run_judges_everything_after_a_restart(machine: Machine) -> None:
    server = machine.serve(workers=2)
    acknowledged: dict[str, str] = {}
    is_over = threading.Event()

    def submit_all_the_time() -> None:
        number = 0
        while not is_over.is_set():
            verdict = VERDICTS[number % len(VERDICTS)]
            number += 1
            if submission_id := machine.submit(verdict):
                acknowledged[submission_id] = verdict
            is_over.wait(0.05)

    submitter = threading.Thread(target=submit_all_the_time)
    submitter.start()
    for _ in range(2):
        before = len(acknowledged)
        machine.wait_until(lambda before=before: len(acknowledged) >= before + 6)
        last = list(acknowledged)[before]
        machine.wait_until(lambda last=last: machine.look(last)["state"] != "queued")
        machine.kill(server)
        server = machine.serve(workers=2)
    is_over.set()
    submitter.join(PATIENCE_S)

    assert len(acknowledged) >= 12
    for submission_id, verdict in acknowledged.items():
        assert_one_verdict(machine, submission_id, verdict)
    listed = machine.client.get("/api/v1/submissions", params={"limit": 200}).json()["submissions"]
    assert {line["id"] for line in listed} >= set(acknowledged)
    health = machine.client.get("/healthz").json()
    assert health["queue"]["queued"] == health["queue"]["judging"] == 0


def test_another_worker_takes_up_what_a_killed_one_had(machine: Machine) -> None:
    machine.serve(workers=0)
    first = machine.work()
    submission_id = machine.submit("Wrong Answer")
    assert submission_id
    machine.wait_until(lambda: is_state(machine, submission_id, "judging"))
    machine.kill(first)

    machine.work()

    assert_one_verdict(machine, submission_id, "Wrong Answer")
    assert machine.look(submission_id)["attempt"] == 2


def test_a_server_killed_alone_loses_nothing_of_its_workers(machine: Machine) -> None:
    server = machine.serve(workers=0)
    machine.work()
    submission_id = machine.submit("Accepted")
    assert submission_id
    machine.wait_until(lambda: is_state(machine, submission_id, "judging"))
    machine.kill(server)

    machine.serve(workers=0)

    assert_one_verdict(machine, submission_id, "Accepted")
    assert machine.look(submission_id)["attempt"] == 1


def test_a_worker_that_is_stopped_gives_its_work_back(machine: Machine) -> None:
    machine.serve(workers=0)
    worker = machine.work()
    submission_id = machine.submit("Accepted")
    assert submission_id
    machine.wait_until(lambda: is_state(machine, submission_id, "judging"))
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(PATIENCE_S) == 0
    assert machine.look(submission_id)["state"] == "queued"

    machine.work()

    assert_one_verdict(machine, submission_id, "Accepted")


def test_a_worker_that_sleeps_over_its_lease_gives_way(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_LEASE_S", "1")
    machine.serve(workers=0)
    sleeper = machine.work()
    submission_id = machine.submit("Accepted")
    assert submission_id
    machine.wait_until(lambda: is_state(machine, submission_id, "judging"))
    machine.freeze(sleeper)

    machine.work()
    machine.wait_until(lambda: is_state(machine, submission_id, "judged"))
    sleeper.send_signal(signal.SIGCONT)

    assert_one_verdict(machine, submission_id, "Accepted")
    assert machine.look(submission_id)["attempt"] == 2


def test_readers_of_a_server_hear_of_what_workers_elsewhere_do(machine: Machine) -> None:
    machine.serve(workers=0)
    submission_id = machine.submit("Accepted")
    assert submission_id
    heard: list[str] = []
    reader = threading.Thread(target=lambda: heard.append(machine.events(submission_id)))
    reader.start()
    machine.work()
    reader.join(PATIENCE_S)

    assert [heard[0].count(f"event: {kind}") for kind in ("state", "test", "report")] == [3, 4, 1]
