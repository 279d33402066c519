"""Problems over HTTP: real packages, filtered and shown."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient


def test_lists_the_problems(client: TestClient) -> None:
    problems = client.get("/api/v1/problems").json()["problems"]

    softmax = next(problem for problem in problems if problem["slug"] == "softmax")
    assert softmax["title"] == "Numerically stable softmax"
    assert set(softmax) == {"slug", "title", "difficulty", "category", "tags", "asked_by", "frameworks", "minutes"}


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("category=neural-network-layers", True),
        ("category=clustering", False),
        ("difficulty=easy", True),
        ("difficulty=hard", False),
        ("tag=softmax", True),
        ("tag=trees", False),
        ("company=meta", True),
        ("company=Initech", False),
        ("q=stable+soft", True),
        ("q=stable+trees", False),
        ("difficulty=easy&tag=softmax&q=SOFTMAX", True),
        ("difficulty=easy&tag=trees", False),
        ("difficulty=", True),
    ],
)
def test_filters(client: TestClient, query: str, is_found: bool) -> None:
    problems = client.get(f"/api/v1/problems?{query}").json()["problems"]

    assert ("softmax" in [problem["slug"] for problem in problems]) is is_found


def test_shows_a_problem(client: TestClient) -> None:
    problem = client.get("/api/v1/problems/softmax").json()

    assert problem["entry"]["name"] == "softmax"
    assert problem["entry"]["kind"] == "function"
    assert "def softmax(" in problem["starter"]
    assert problem["limits"] == {"time_s": 5.0, "memory_mb": 512}
    assert {group["name"] for group in problem["groups"]} >= {"sample", "basic", "edge", "speed"}
    assert sum(group["points"] for group in problem["groups"]) == 100
    assert problem["hints"] >= 2
    assert "scipy.special.softmax" in problem["forbid"]
    assert problem["statement_html"] == f"<p>{len(problem['statement'])}</p>"


def test_shows_the_parameters_and_a_sample_that_sets_them(client: TestClient) -> None:
    problem = client.get("/api/v1/problems/softmax").json()

    assert problem["parameters"]
    for name in problem["parameters"]:
        assert f"{name} =" in problem["sample"]["inputs"]
    assert "expected" not in problem["sample"]["inputs"]


def test_shows_neither_reference_nor_generator(client: TestClient) -> None:
    answer = client.get("/api/v1/problems/softmax")

    assert "def cases" not in answer.text
    assert set(answer.json()).isdisjoint({"reference", "generator", "submissions", "editorial", "package"})
