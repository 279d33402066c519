"""Lint over the wire."""

from __future__ import annotations

from fastapi.testclient import TestClient


def test_a_fault_with_its_place_and_a_clean_source(client: TestClient) -> None:
    bad = client.post("/api/v1/lint", json={"source": "def f(x)\n    return x\n"})

    assert bad.status_code == 200, bad.text
    assert bad.json()["faults"][0]["line"] == 1
    assert "expected ':'" in bad.json()["faults"][0]["message"]
    assert client.post("/api/v1/lint", json={"source": "x = 1\n"}).json() == {"faults": []}


def test_what_is_no_source_is_refused(client: TestClient) -> None:
    assert client.post("/api/v1/lint", json={"source": " "}).status_code == 422
    assert client.post("/api/v1/lint", json={"source": "x" * 300 * 1024}).status_code == 422
