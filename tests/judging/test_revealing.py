"""What a report shows, and above all what it does not: a submission does its best to carry the inputs out."""

from __future__ import annotations

import json
import re

import pytest

from judge.report import Report, TestResult
from judge.verdict import Verdict
from tests.judging.conftest import Court

SPIES = {
    "answers nothing": "return x * 0.0",
    "prints": "print(x.tolist(), factor)\n    return x",
    "prints to stderr": "import sys; print(x.tolist(), file=sys.stderr)\n    return x",
    "raises a message": "raise ValueError(f'{x.tolist()}')",
    "raises digits": "raise ValueError(' '.join(str(abs(int(v * 1e9))) for v in x.reshape(-1)))",
    "raises a made-up class": "raise type(str(x.tolist()), (Exception,), {})()",
    "answers with keys": "return {str(v): v for v in x.reshape(-1).tolist()}",
    "answers with a strange object": "return {str(v): print for v in x.reshape(-1).tolist()}",
    "raises in a function of that name": (
        "name = 'f_' + '_'.join(str(v) for v in x.reshape(-1))\n    raise ZeroDivisionError(name)"
    ),
}


@pytest.mark.parametrize("body", SPIES.values(), ids=SPIES.keys())
def test_hidden_inputs_do_not_leave(body: str, court: Court) -> None:
    report = court.report("scale", f"def scale(x, factor=2.0):\n    {body}\n")

    text = json.dumps(hidden(report)) + report.message + report.stdout
    for test in court.tests("scale").tests:
        if test.group != "sample" and test.size is None:
            for value in test.args[0].tolist():
                for digits in (repr(value), f"{abs(value):.6f}"[:7], str(abs(int(value * 1e9)))):
                    assert digits not in text, test.name


def test_expected_answers_are_shown_of_the_sample_only(court: Court) -> None:
    report = court.report("scale", "def scale(x, factor=2.0):\n    return x * 0.0\n")

    sample, vector = by_name(report)["sample/worked-example"], by_name(report)["basic/vector"]
    assert sample.detail["expected_value"] == "np.array([1.5, 3. ])"
    assert sample.detail["got_value"] == "np.array([0., 0.])"
    assert sample.detail["inputs"] == [
        {"name": "x", "value": "np.array([1., 2.])"},
        {"name": "factor", "value": "1.5"},
    ]
    assert sample.detail["first"]["expected"] == "1.5"
    assert vector.detail["differ"] == vector.detail["of"] == 5
    assert not vector.detail.keys() & {"inputs", "expected_value", "got_value"}
    assert not vector.detail["first"].keys() & {"expected", "got"}


def test_each_level_shows_what_it_says(court: Court) -> None:
    tests = by_name(court.report("scale", "def scale(x, factor=2.0):\n    print('hello')\n    return x[:0]\n"))

    full, diagnosis = tests["sample/matrix"], tests["basic/vector"]
    message, verdict = tests["edge/zero-factor"], tests["secret/empty"]
    assert full.stdout == "hello\n"
    assert full.message
    assert diagnosis.message == "Expected shape (5,), got (0,)."
    assert diagnosis.detail["got"]["shape"] == [0]
    assert diagnosis.stdout == ""
    assert (message.message, message.detail) == ("A factor of 0 is an error.", {"note": "A factor of 0 is an error."})
    assert verdict.verdict is Verdict.ACCEPTED
    assert (verdict.message, verdict.detail, verdict.stdout) == ("", {}, "")


def test_a_note_of_a_test_that_shows_nothing_stays_unread(court: Court) -> None:
    report = court.report("scale", "def scale(x, factor=2.0):\n    return 1\n")

    assert "Nobody may read this note" not in report.model_dump_json()
    assert by_name(report)["secret/empty"].message == ""


def test_a_hidden_exception_still_says_what_went_wrong(court: Court) -> None:
    source = "import numpy as np\n\n\ndef scale(x, factor=2.0):\n    return x @ np.ones((7, 3))\n"

    test = by_name(court.report("scale", source))["basic/vector"]

    assert re.match(r"ValueError: matmul.*mismatch.* \(size 7 is different from 5\)", test.message)
    assert test.detail["traceback"] == [{"line": 5, "function": "scale", "text": "return x @ np.ones((7, 3))"}]


def test_a_visible_test_shows_its_values_when_it_passed_too(court: Court) -> None:
    source = "def scale(x, factor=2.0):\n    print(factor)\n    return x * factor\n"

    report = court.report("scale", source, mode="run")

    test = by_name(report)["sample/worked-example"]
    assert test.verdict is Verdict.ACCEPTED
    assert test.detail["got_value"] == "np.array([1.5, 3. ])"
    assert report.stdout == "1.5\n3.0\n"
    assert report.speed is None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("return x[len(x)]", "IndexError: index 5 is out of bounds for axis 0 with size 5 (line 2)."),
        ("return x.scaled(factor)", "AttributeError: 'numpy.ndarray' object has no attribute 'scaled' (line 2)."),
        ("return x + 'a'", "…"),
        ("raise ValueError('only matrices, please')", "ValueError: only matrices, please (line 2)."),
        ("raise ValueError(f'got {x.shape}, which is {x[0]}')", "ValueError: got …, which is … (line 2)."),
        ("raise ValueError(str(x[0]))", "ValueError: … (line 2; its text is withheld, for the test is hidden)."),
        ("return [][3]", "IndexError: list index out of range (line 2)."),
    ],
)
def test_of_a_hidden_exception_is_told_what_was_known_before(body: str, message: str, court: Court) -> None:
    test = by_name(court.report("scale", f"def scale(x, factor=2.0):\n    {body}\n"))["basic/vector"]

    assert message in test.message


def test_of_whole_numbers_only_the_places_are_told(court: Court) -> None:
    """Who answers 0 is off by the label itself."""
    from judge.judging.finding import Finding
    from judge.judging.revealing import cut

    wrong = {
        "code": "values",
        "expected": {"container": "array", "dtype": "int64", "shape": [2]},
        "first": {"index": [1], "abs": 7.0, "rel": 1.0, "ulp": None},
        "grid": {"rows": [[0.0, 7.0]], "wrong": [[0, 1]], "shape": [2]},
    }
    finding = Finding(
        Verdict.WRONG_ANSWER, "1 of 2 elements differs; the worst, at [1], is off by 7 (relative 1).", wrong
    )

    result = cut(court.package("scale"), court.tests("scale").tests[2], None, finding, "diagnosis")

    assert "7" not in result.message
    assert result.detail["first"] == {"index": [1]}
    assert result.detail["grid"]["rows"] == [[0.0, 1.0]]


def test_steps_of_a_class_are_named(court: Court) -> None:
    made = "class RunningMean:\n    def __init__(self, start):\n        self.count = 7\n\n"
    source = f"{made}    def update(self, x):\n        return 7 / 3\n"

    test = by_name(court.report("running-mean", source))["sample/worked-example"]

    assert test.message.startswith("Step 3: count: ")
    assert test.detail["path"][0] == "step 3: count"
    assert test.detail["inputs"][1] == {"name": "step 2", "value": "call('update', np.array([2., 4.]))"}
    assert test.detail["got_value"].splitlines()[2] == "step 3: 7"


def test_a_source_that_does_not_load_tells_its_line(court: Court) -> None:
    report = court.report("scale", "import numpy as np\n\nx = np.zeros(2)\ny = x[3]\n")

    assert report.tests == []
    assert report.detail["error"]["type"] == "IndexError"
    assert report.detail["traceback"] == [{"line": 4, "function": "<module>", "text": "y = x[3]"}]
    assert [group.total for group in report.groups] == [2, 2, 2, 1, 2]
    assert "sandbox" in report.environment


def by_name(report: Report) -> dict[str, TestResult]:
    return {test.name: test for test in report.tests}


def hidden(report: Report) -> list[dict[str, object]]:
    return [
        test.model_dump(mode="json", exclude={"cpu_s", "wall_s", "memory_mb"})
        for test in report.tests
        if test.group != "sample"
    ]
