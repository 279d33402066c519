"""The page before and after: the editorial is not in it until it was earned, nor are the pictures of it; notes are."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from judge.report import Report
from judge.verdict import Verdict
from tests.web.conftest import PROBLEMS, SOURCE, Open, Verbatim

EDITORIAL = (PROBLEMS / "clustering" / "kmeans-lloyd" / "editorial.md").read_text("utf-8")
SENTENCE = next(line for line in EDITORIAL.splitlines() if len(line) > 60 and "$" not in line and "`" not in line)[:50]
PICTURE = "/problems/kmeans-lloyd/pictures/lloyd-steps.svg"


@pytest.mark.parametrize("address", ["/problems/kmeans-lloyd", "/problems/kmeans-lloyd/editorial"])
def test_the_editorial_is_not_in_the_page_before(client: TestClient, address: str) -> None:
    assert SENTENCE not in client.get(address).text
    assert client.get(PICTURE).status_code == 404


def test_giving_up_by_the_form_opens_it(client: TestClient) -> None:
    answer = client.post("/problems/kmeans-lloyd/giving-up", data={"framework": "torch"}, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/problems/kmeans-lloyd?framework=torch#editorial"
    page = client.get("/problems/kmeans-lloyd").text

    assert SENTENCE in page
    assert "You gave up" in page
    assert "can still be solved" in page
    assert client.get(PICTURE).status_code == 200


def test_solving_opens_it(open_app: Open, judging: Verbatim) -> None:
    judging.report = Report(verdict=Verdict.ACCEPTED, score=100.0)
    client = open_app(workers=1)
    body = {"problem": "kmeans-lloyd", "source": SOURCE}
    submission_id = client.post("/api/v1/submissions", json=body).json()["id"]
    client.get(f"/api/v1/submissions/{submission_id}/events")  # ends with the report
    part = client.get("/problems/kmeans-lloyd/editorial").text

    assert SENTENCE in part
    assert "gave up" not in part


def test_a_note_by_the_form_is_in_the_page_and_harmless(client: TestClient) -> None:
    text = "</textarea><script>alert(1)</script>\r\nsecond line"
    answer = client.post("/problems/softmax/note", data={"text": text, "seen": "0"}, follow_redirects=False)
    page = client.get("/problems/softmax").text

    assert answer.headers["location"] == "/problems/softmax#notes"
    assert "&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;\nsecond line" in page
    assert '<input type="hidden" name="seen" value="1">' in page
