"""Hidden inputs and expected answers are in nothing that anybody can ask for, whatever a submission does to carry them
out: every route of the API, every page, every event, the metrics and the log are searched for them in every spelling.

Routes are taken from the application: one that is new is searched as well, or fails here until it is told how to ask.
"""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from judge.package.load import load_package
from judge.package.tests import Answer, Test
from judge.preparing import prepare
from sandbox.local import LocalSandbox
from tests.strangers.conftest import Open
from tests.strangers.routes import routes_of
from tests.strangers.spies import SOURCES

TOYS = Path(__file__).parent / "toy-problems"
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

# Measured figures and moments, where six digits meet a secret by chance.
MEASURED = re.compile(
    r'"(?:cpu_s|wall_s|memory_mb|reference_cpu_s|ratio|score|speed_ratio|oldest_s)": ?[-\d.e+]+'
    r"|\d{4}-\d\d-\d\d[T ][\d:.]+|judge_\w+(?:\{[^}]*\})? [-\d.e+]+|<meter[^>]*>"
)

Secrets = dict[str, frozenset[str]]


@pytest.fixture(scope="module")
def secrets() -> Secrets:
    """By test: what must not be seen."""
    sandbox = LocalSandbox()
    tests = prepare(load_package(TOYS / "leaks" / "vault"), sandbox).tests
    sandbox.close()
    known = {test.name: frozenset(spellings(test)) for test in tests if test.group != "sample"}
    return known | {"the reference": frozenset(["REFERENCE_IS_NEVER_SHOWN", "rng.uniform"])}


def spellings(test: Test) -> Iterator[str]:
    """Of its inputs and of what is expected."""
    x, tag = test.args
    (expected,) = test.expected
    assert isinstance(expected, Answer)
    answer: Any = expected.value
    for text in (tag, answer["name"]):
        yield from (text, text[3:], ".".join(text), text.encode().hex())
        yield base64.b64encode(text.encode()).decode()[:20]
        yield base64.b32encode(text.encode()).decode()[:20]
    for array in (x, answer["values"], answer["codes"]):
        yield array[:3].tobytes().hex()[:24]
        yield base64.b64encode(array[:3].tobytes()).decode()[4:24]
        for number in array[:3].tolist():
            yield from of_number(number)


def of_number(number: float) -> Iterator[str]:
    whole = str(int(number))
    yield from (repr(number), f"{number:.1f}", f"{number:.5e}", f"{number:.3e}", f"{int(number):,}", f"{int(number):x}")
    yield from (whole, whole[::-1], " ".join(whole), " ".join(chr(97 + int(digit)) for digit in whole))
    yield " ".join(DIGITS[int(digit)] for digit in whole)
    yield str(struct.unpack("<q", struct.pack("<d", number))[0])  # its bits, which are how far it is from 0 in ulp


@pytest.mark.slow
def test_nothing_tells_what_is_hidden(open_app: Open, secrets: Secrets, capfd: pytest.CaptureFixture[str]) -> None:
    client = open_app(problems=TOYS, sandbox="local", is_real=True, log_level="debug")
    said: dict[str, str] = {}
    for name, source in SOURCES.items():
        handed = client.post("/api/v1/submissions", json={"problem": "vault", "source": source})
        assert handed.status_code == 202, handed.text
        submission_id = handed.json()["id"]
        client.get(f"/api/v1/submissions/{submission_id}/events")  # ends with the report
        for address in addresses(client, submission_id):
            said[f"{name}: {address}"] = client.get(address).text
    log = capfd.readouterr()
    said["the log"] = log.out + log.err

    assert len(said) > len(SOURCES) * 10
    judged = [
        where for where in said if where.endswith("/events") and not where.startswith(("raises while", "does not"))
    ]
    assert all("sample/worked-example" in said[where] for where in judged), "all were really judged"
    assert sorted(leaks(said, secrets)) == []


def test_a_search_that_finds_nothing_can_find(secrets: Secrets) -> None:
    (one, *_) = secrets["told/case-1"]

    assert len(list(leaks({"somewhere": f"so {one} it is"}, secrets))) >= 1


def test_an_own_input_tells_nothing_of_others(open_app: Open, secrets: Secrets) -> None:
    client = open_app(problems=TOYS, sandbox="local", is_real=True)
    body = {"problem": "vault", "source": SOURCES["raises text 4"], "input": "x = np.array([5.0])\ntag = 'mine'"}
    handed = client.post("/api/v1/run", json=body)
    said = {"a run": client.get(handed.json()["url"] + "/events").text}

    assert "mine" in said["a run"], "what is one's own is told"
    assert sorted(leaks(said, secrets)) == []


def addresses(client: TestClient, submission_id: str) -> list[str]:
    app = client.app
    assert isinstance(app, FastAPI)
    known = {"submission_id": submission_id, "slug": "vault", "name": "none"}
    known |= {"person_id": "local", "interview_id": "none", "comment_id": "1", "subject": "none"}
    found = {path.replace(":path", "") for path, methods in routes_of(app) if not methods or "GET" in methods}
    files = {"/static", "/assets"}  # the same for everybody
    return sorted(path.format_map(known) for path in found - files)


def leaks(said: dict[str, str], secrets: Secrets) -> Iterator[tuple[str, str, str, str]]:
    """(where, of which test, the secret, what stands around it)."""
    for where, text in said.items():
        if where.endswith("/source"):
            continue  # what the person wrote, before it ran
        searched = MEASURED.sub(" ", text)
        for test, spelt in secrets.items():
            for secret in spelt:
                at = searched.find(secret)
                if at >= 0:
                    yield where, test, secret, searched[max(0, at - 60) : at + 60]
