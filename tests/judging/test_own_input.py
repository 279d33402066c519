from __future__ import annotations

import pytest

from judge.report import TestResult
from judge.verdict import Verdict
from tests.judging.conftest import Court

RIGHT = "def scale(values, by=2.0):\n    if by == 0:\n        raise ValueError\n    return values * by\n"
MEAN = """
class RunningMean:
    def __init__(self, start):
        self.mean, self.count = start, 1

    def update(self, x):
        self.count += x.size
        self.mean += float((x - self.mean).sum()) / self.count
        return self.mean
"""


def own(court: Court, text: str, source: str = RIGHT, slug: str = "scale") -> TestResult:
    report = court.report(slug, source, mode="run", own_input=text)
    assert report.tests[-1].name == "own/input"
    assert all(test.group == "sample" for test in report.tests[:-1])
    return report.tests[-1]


def test_is_answered_by_the_reference_too(court: Court) -> None:
    test = own(court, "x = np.arange(3.0)\nfactor = 1.5\n")

    assert test.verdict is Verdict.ACCEPTED
    assert test.detail["expected_value"] == test.detail["got_value"] == "np.array([0. , 1.5, 3. ])"
    assert test.detail["inputs"][1] == {"name": "factor", "value": "1.5"}


def test_a_wrong_answer_shows_both(court: Court) -> None:
    test = own(court, "x = np.ones(2)", "def scale(x, factor=3.0):\n    return x * factor\n")

    assert test.verdict is Verdict.WRONG_ANSWER
    assert (test.detail["expected_value"], test.detail["got_value"]) == ("np.array([2., 2.])", "np.array([3., 3.])")


def test_lists_become_arrays_where_the_sample_has_arrays(court: Court) -> None:
    test = own(court, "n = 2\nx = [[1, n], [3, 4]]\nfactor = 2")

    assert test.detail["inputs"][0]["value"].startswith("np.array([[1., 2.]")


def test_an_input_that_the_reference_refuses(court: Court) -> None:
    test = own(court, "x = np.ones(2)\nfactor = 0.0\nexpected = 3")

    assert test.verdict is Verdict.ACCEPTED
    assert test.detail["expected_value"] == "raises ValueError"


def test_steps_of_a_class(court: Court) -> None:
    text = 'steps = [new(1.0), call("update", [3, 5]), get("count")]'

    test = own(court, text, MEAN, "running-mean")

    assert test.verdict is Verdict.ACCEPTED
    assert test.detail["expected_value"].splitlines() == ["step 1: None", "step 2: 3.0", "step 3: 3"]


BAD = {
    "x = [1, 2": "line 1: '\\[' was never closed",
    "factor = 2.0": "x is missing; write a line `x = …`",
    "X = np.ones(2)": "x is missing.*it gives X, which is no parameter",
    "x = np.one(2)": "line 1: AttributeError",
    "a = 1\nx = 1 / 0": "line 2: ZeroDivisionError",
    "x = [[1, 2], [3]]": "x: its rows have different lengths",
    "x = ['a', print]": "x: it is not made of numbers",
    "x = print": "holds something that is no input",
    "import sys; sys.exit()": "SystemExit",
    "import os; os._exit(0)": "process ended",
    "while True: pass": "longer than",
    "   ": "empty",
    "x = '\0'": "NUL byte",
}


@pytest.mark.parametrize(("text", "message"), BAD.items())
def test_says_what_is_wrong_with_a_text(text: str, message: str, court: Court) -> None:
    test = own(court, text)

    assert test.verdict is Verdict.COMPILE_ERROR
    import re

    assert re.search(f"Your input cannot be used: .*{message}|The input .*{message}", test.message), test.message


def test_the_text_never_meets_the_submission(court: Court) -> None:
    """The submission looks for what the text left behind in its process; there is nothing."""
    text = "import builtins\nbuiltins.answer = np.ones(2)\nx = np.ones(2)"
    source = "import builtins\n\n\ndef scale(x, factor=2.0):\n    return builtins.answer\n"

    assert own(court, text, source).verdict is Verdict.RUNTIME_ERROR


def test_an_input_that_is_too_much_for_the_reference(court: Court) -> None:
    test = own(court, "x = np.ones(1)\nfactor = [1.0] * 100", "def scale(x, factor=2.0):\n    return 1\n")

    assert test.verdict is Verdict.RUNTIME_ERROR or test.detail["expected_value"]
