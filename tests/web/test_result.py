"""How a report is shown: what was rejected first, in words and numbers, and nothing that a submission says as HTML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.actions import show_slow_way
from judge.package.proven import SizeRatio
from judge.report import GroupResult, Report, Speed, SpeedPoint, TestResult
from judge.verdict import Verdict

PageOf = Callable[..., str]
EVIL = "</code><script>alert(1)</script><img src=x onerror=alert(2)>"


def a_test(name: str, verdict: Verdict = Verdict.ACCEPTED, **fields: Any) -> TestResult:
    return TestResult(name=name, group=name.partition("/")[0], verdict=verdict, **fields)


def report(*tests: TestResult, verdict: Verdict = Verdict.WRONG_ANSWER, **fields: Any) -> Report:
    names = dict.fromkeys(test.group for test in tests)
    groups = [
        GroupResult(
            name=name,
            points=0,
            max=50,
            passed=sum(test.verdict is Verdict.ACCEPTED for test in tests if test.group == name),
            total=sum(test.group == name for test in tests),
        )
        for name in names
    ]
    return Report(verdict=verdict, score=12.5, groups=groups, tests=list(tests), **fields)


def test_explains_the_first_rejection_that_shows_its_inputs(page_of: PageOf) -> None:
    inputs = [{"name": "x", "value": "np.array([1.])"}]
    told = {"inputs": inputs, "expected_value": "0.25", "got_value": "0.75", "cause": "transposed"}
    text = page_of(
        report(
            a_test("edge/hidden", Verdict.WRONG_ANSWER, message="hidden message"),
            a_test("sample/told", Verdict.WRONG_ANSWER, message="told message", detail=told),
        )
    )

    first = text.partition('class="first"')[2].partition("</section>")[0]
    for words in ("told message", "transposed", "x = np.array([1.])", "0.25", "0.75"):
        assert words in first
    assert "hidden message" not in first
    assert "hidden message" in text


def test_shows_score_groups_and_speed(page_of: PageOf) -> None:
    points = [SpeedPoint(size=n, cpu_s=n / 1000, reference_cpu_s=n / 2000) for n in (100, 200)]
    speed = Speed(ratio=2.0, score=0.5, points=points)
    text = page_of(report(a_test("speed/a"), a_test("speed/b"), verdict=Verdict.ACCEPTED, speed=speed))

    assert "12.5" in text
    assert "2 of 2 passed" in text
    assert "2.00 times the reference" in text
    assert "50 % of the speed points" in text
    assert "100 ms" in text
    assert "50 ms" in text
    assert '"reference_cpu_s": 0.05' in text, "the plot's data"


def test_shows_a_slow_way_at_every_size_that_it_ends_at(page_of: PageOf, monkeypatch: pytest.MonkeyPatch) -> None:
    line = (SizeRatio(100, 12.5, 12.0, 13.0), SizeRatio(200, 25.0, 24.0, 26.0))
    monkeypatch.setattr(show_slow_way, "slow_sizes", lambda _package: line)
    points = [SpeedPoint(size=n, cpu_s=n / 1000, reference_cpu_s=n / 2000) for n in (100, 200, 400)]
    speed = Speed(ratio=2.0, score=0.5, points=points)

    text = page_of(report(a_test("speed/a"), verdict=Verdict.ACCEPTED, speed=speed))

    assert '"slow": [[100, 12.5, 12.0, 13.0], [200, 25.0, 24.0, 26.0]]' in text, "the plot's data"
    rows = [row.partition("</tr>")[0] for row in text.partition(">slow way</th>")[2].split("<tr>")[1:4]]
    assert [row.rpartition('<td class="number">')[2] for row in rows] == ["12.5×</td>", "25.0×</td>", "–</td>"]


def test_shows_first_and_worst_place(page_of: PageOf) -> None:
    detail = {
        "differ": 3,
        "of": 6,
        "tolerance": {"rtol": 1e-6},
        "first": {"index": [0, 1], "abs": 0.125, "rel": 0.5, "ulp": 7, "expected": "0.25", "got": "0.375"},
        "worst": {"index": [1, 2], "abs": "inf", "rel": None, "ulp": None, "expected": "1.0", "got": "inf"},
        "expected": {"container": "array", "dtype": "float64", "shape": [2, 3]},
        "got": {"container": "array", "dtype": "float32", "shape": [2, 3]},
        "nan": {"got": 2, "expected": 0},
        "grid": {"rows": [[0.1, "nan"]], "wrong": [[1, 1]], "shape": [1, 2]},
    }
    text = page_of(report(a_test("edge/a", Verdict.WRONG_ANSWER, detail=detail)))

    for words in (
        "3 of 6 elements differ",
        "[0, 1]",
        "[1, 2]",
        "0.125",
        "float32",
        "NaN: 2 in your answer, 0 expected",
    ):
        assert words in text
    assert 'data-plot="grid"' in text
    assert "|difference|, cell by cell" in text


def test_a_map_of_a_large_answer_says_that_its_cells_cover_several(page_of: PageOf) -> None:
    grid = {"rows": [[0.1, 0.2]], "wrong": [[3, 1]], "shape": [1, 64]}
    text = page_of(report(a_test("edge/a", Verdict.WRONG_ANSWER, detail={"grid": grid})))

    assert "each cell the largest of what it covers" in text


def test_shows_the_answers_of_a_class_step_by_step(page_of: PageOf) -> None:
    def one(name: str, expected: list[float], got: list[float]) -> dict[str, Any]:
        both = {
            key: {"": {"shape": [2], "kind": "f", "values": values}}
            for key, values in (("expected", expected), ("got", got))
        }
        return {"step": name, "inputs": {}, **both}

    steps = [one("step 2: mean", [1.0, 2.0], [1.0, 2.0]), one("step 3: var", [3.0, 4.0], [3.0, 4.5])]
    detail = {"code": "values", "path": ["step 3: var"], "numbers": {"steps": steps}, "got_value": "step 1: None\n…"}
    text = page_of(report(a_test("sample/a", Verdict.WRONG_ANSWER, detail=detail)))

    before, at, all_of_them = text.partition('class="first"')[2].partition("</section>")[0].split("<details class")[2:5]
    assert ["open" in part.partition(">")[0] for part in (before, at, all_of_them)] == [False, True, False]
    assert 'aria-label="Yours at step 3: var"' in at
    assert '<td class="off">4.5<span class="sr"> (differs)</span></td>' in at
    assert 'class="off"' not in before
    assert "step 1: None" in all_of_them


def test_shows_a_source_that_could_not_be_tested(page_of: PageOf) -> None:
    detail = {
        "code": "load_raised",
        "error": {"type": "ZeroDivisionError", "message": "division by zero"},
        "traceback": [{"line": 3, "function": "<module>", "text": "1 / 0"}],
    }
    text = page_of(report(verdict=Verdict.RUNTIME_ERROR, message="it does not load", detail=detail))

    for words in ("it does not load", "ZeroDivisionError", "division by zero", "line 3", "1 / 0"):
        assert words in text


def test_a_run_has_no_score(page_of: PageOf) -> None:
    text = page_of(report(a_test("sample/a"), verdict=Verdict.ACCEPTED), mode="run")

    assert "not scored" in text
    assert "12.5" not in text


def test_what_a_submission_says_is_text(page_of: PageOf) -> None:
    detail = {
        "inputs": [{"name": EVIL, "value": EVIL}],
        "expected_value": EVIL,
        "got_value": EVIL,
        "cause": EVIL,
        "note": EVIL,
        "path": [EVIL],
        "stderr": EVIL,
        "error": {"type": EVIL, "message": EVIL},
        "traceback": [{"line": 1, "function": EVIL, "text": EVIL}],
        "got": {"keys": [EVIL]},
        "expected": {"keys": ["a"]},
        "first": {"index": EVIL, "got": EVIL, "expected": EVIL},
        "grid": {"rows": [[EVIL, 1]], "shape": [1, 2]},
    }
    rejected = a_test(f"edge/{EVIL}", Verdict.WRONG_ANSWER, message=EVIL, detail=detail, stdout=EVIL)
    text = page_of(report(rejected, message=EVIL, stdout=EVIL, detail=detail, environment={EVIL: EVIL}))

    assert text.count("alert(1)") > 15, "it is shown"
    assert "<script>alert" not in text
    assert "<img" not in text
