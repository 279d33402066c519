"""The numbers that a page draws: small arrays of tests that show everything, and nothing of the others."""

from __future__ import annotations

from typing import Any

import pytest

from judge.judging import numbers
from tests.judging.conftest import Court

ANSWERS = {
    "np.array([[1.5, np.nan], [np.inf, -1.0]])": {
        "": {"shape": [2, 2], "kind": "f", "values": [1.5, "nan", "inf", -1.0]}
    },
    "(np.array([1, 2]), True)": {
        "[0]": {"shape": [2], "kind": "i", "values": [1, 2]},
        "[1]": {"shape": [], "kind": "b", "values": [1]},
    },
    "{'a': 2.0, 'b': 'text'}": {"a": {"shape": [], "kind": "f", "values": [2.0]}},
    "[1.0, 2.0]": {"": {"shape": [2], "kind": "f", "values": [1.0, 2.0]}},
    "np.array([2**60])": {"": {"shape": [1], "kind": "i", "values": [str(2**60)]}},
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_parts_by_name_and_words_where_json_has_no_number(answer: str, court: Court) -> None:
    assert told(court, answer)["got"] == ANSWERS[answer]


@pytest.mark.parametrize("answer", ["np.zeros(5000)", "'text'", "None", "10**400", "np.zeros((2, 2, 2))"])
def test_what_is_large_or_no_number_is_left_out(answer: str, court: Court) -> None:
    assert told(court, answer) == {}


def test_inputs_go_along(court: Court) -> None:
    found = told(court, "x * 0.0")

    assert found["inputs"]["x"] == {"shape": [2], "kind": "f", "values": [1.0, 2.0]}
    assert found["expected"] == {"": {"shape": [2], "kind": "f", "values": [1.5, 3.0]}}


MEAN = """class RunningMean:
    def __init__(self, start):
        self.count = 7
        self.total = start

    def update(self, x):
        return x * 2
"""


def test_of_a_class_each_step(court: Court) -> None:
    report = court.report("running-mean", MEAN)
    found = next(test for test in report.tests if test.name == "sample/worked-example").detail

    one, two, three = found["numbers"]["steps"]
    assert (one["step"], two["step"], three["step"]) == ("step 1: new", "step 2: update", "step 3: count")
    assert one["inputs"] == {"start": {"shape": [], "kind": "f", "values": [1.0]}}
    assert (one["expected"], one["got"]) == ({}, {})
    assert two["inputs"]["x"]["values"] == [2.0, 4.0]
    assert (two["expected"][""]["shape"], two["got"][""]["values"]) == ([], [4.0, 8.0])
    assert (three["expected"][""]["values"], three["got"][""]["values"]) == ([3], [7])


def test_the_step_that_differs_has_room_before_all_others(court: Court, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "_MOST_OF_STEPS", 5)
    report = court.report("running-mean", MEAN)
    found = next(test for test in report.tests if test.name == "sample/worked-example").detail

    assert found["path"] == ["step 2: update"]
    assert [one["step"] for one in found["numbers"]["steps"]] == ["step 2: update"]


def test_tests_that_hide_something_tell_none(court: Court) -> None:
    report = court.report("scale", "def scale(x, factor=2.0):\n    return x * 0.0\n")

    assert {test.group for test in report.tests if "numbers" in test.detail} == {"sample"}


def told(court: Court, answer: str) -> dict[str, Any]:
    report = court.report("scale", f"import numpy as np\n\ndef scale(x, factor=2.0):\n    return {answer}\n")
    found = next(test for test in report.tests if test.name == "sample/worked-example").detail.get("numbers", {})
    assert isinstance(found, dict)
    return found
