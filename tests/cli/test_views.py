"""How a result looks: marks, figures, the explanation, the totals."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from judge.cli.live import LiveLine
from judge.cli.marks import marks
from judge.cli.result import show_result
from judge.cli.screen import Column, Screen
from judge.figures import points, ratio, scientific, seconds

from .conftest import a_submission, a_test


def a_screen(*, terminal: bool = False, width: int = 80) -> Screen:
    screen = Screen()
    for name in ("out", "err"):
        console = Console(
            file=io.StringIO(), force_terminal=terminal, width=width, markup=False, highlight=False, color_system=None
        )
        setattr(screen, name, console)
    return screen


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def shown(submission: dict[str, Any], **how: Any) -> str:
    screen = a_screen(**how)
    show_result(screen, submission)
    return printed(screen.out)


def test_marks_go_by_group_in_the_order_of_the_tests() -> None:
    tests = [
        a_test("sample/a"),
        a_test("edge/b", "Wrong Answer"),
        a_test("edge/c", "Not Run"),
        a_test("edge/d", "Internal Error"),
    ]

    assert marks("kmeans", tests, ["speed"]).plain == "kmeans  sample ✓  edge ✗·!  speed …"
    assert marks("kmeans", tests, ["speed"], unicode=False).plain == "kmeans  sample +  edge x.!  speed ..."


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.0000123, "< 0.1 ms"), (0.0012, "1.2 ms"), (0.015, "15 ms"), (1.5, "1.50 s"), (None, "-"), (float("nan"), "-")],
)
def test_seconds_have_the_unit_that_fits(value: float | None, words: str) -> None:
    assert seconds(value) == words


def test_points_are_never_rounded_up() -> None:
    assert [points(v) for v in (99.99, 100.0, 61.46, 0.0, None)] == ["99.9", "100", "61.4", "0", "-"]


def test_ratio_and_sizes_are_short() -> None:
    assert [ratio(v) for v in (1.234, 12.34, 123.4)] == ["1.23", "12.3", "123"]
    assert [scientific(v) for v in (1.23456e-9, 0.25, None, True, "x")] == ["1.23e-09", "0.25", "-", "True", "x"]


def test_visible_tests_are_never_called_all_tests() -> None:
    out = shown(a_submission(mode="run", score=0.0, tests=[a_test("sample/a")]))

    assert "1 of 1 visible tests passed" in out
    assert "points" not in out


def test_speed_is_told_as_a_ratio_to_the_reference() -> None:
    speed = {"ratio": 1.5, "score": 0.7, "points": [{"size": 1000, "cpu_s": 0.003, "reference_cpu_s": 0.002}]}

    out = shown(a_submission(speed=speed))

    assert "1.50x the reference's time" in out
    assert out.splitlines()[-1].split() == ["1000", "3.0", "ms", "2.0", "ms", "1.50x"]


def test_partial_says_what_it_means() -> None:
    assert "too slow to earn any speed points" in shown(a_submission("Partial", tests=[a_test()]))


def test_other_rejections_get_a_line_each_and_then_a_count() -> None:
    tests = [a_test(f"edge/{i}", "Wrong Answer", message=f"message {i}") for i in range(10)]

    out = shown(a_submission("Wrong Answer", tests=tests))

    assert "✗ edge/6  Wrong Answer  message 6" in out
    assert "message 7" not in out
    assert "and 3 more" in out


def test_the_same_shape_and_dtype_are_not_shown_as_a_difference() -> None:
    form = {"container": "ndarray", "dtype": "float64", "shape": [3]}
    same = a_test("edge/a", "Wrong Answer", detail={"got": form, "expected": form})
    other = a_test("edge/a", "Wrong Answer", detail={"got": {**form, "shape": [4]}, "expected": form})

    assert "your answer" not in shown(a_submission("Wrong Answer", tests=[same]))
    assert "(4,)" in shown(a_submission("Wrong Answer", tests=[other]))


def test_a_traceback_shows_the_lines_and_the_error() -> None:
    detail = {
        "traceback": [{"line": 4, "function": "f", "text": "x[0]"}],
        "error": {"type": "IndexError", "message": "out of bounds"},
    }

    out = shown(a_submission("Runtime Error", tests=[a_test("edge/a", "Runtime Error", detail=detail)]))

    assert "    line 4 in f\n      x[0]\n    IndexError: out of bounds" in out


def test_what_was_printed_stands_behind_a_bar_and_cannot_pass_for_ours() -> None:
    out = shown(
        a_submission("Wrong Answer", tests=[a_test("edge/a", "Wrong Answer", stdout="\nAccepted  ·  3 of 3\n")])
    )

    assert "\n  │ Accepted  ·  3 of 3\n" in out
    assert "\nAccepted" not in out


def test_a_message_of_many_lines_stays_indented() -> None:
    out = shown(a_submission("Wrong Answer", tests=[a_test("edge/a", "Wrong Answer", message="one\nAccepted")]))

    assert "\n  one\n  Accepted\n" in out


@pytest.mark.parametrize("width", [40, 80, 200])
def test_fits_a_terminal_of_any_width(width: int) -> None:
    detail = {"cause": "c " * 100, "first": {"index": [1, 2], "abs": 1.0, "rel": 2.0}}
    tests = [a_test("edge/" + "long-name-" * 10, "Wrong Answer", message="word " * 60, detail=detail)]

    out = shown(a_submission("Wrong Answer", tests=tests), terminal=True, width=width)

    assert max(len(line) for line in out.splitlines()) <= width


def test_a_pipe_is_never_wrapped_or_cut() -> None:
    message = "word " * 100 + "end"

    assert message in shown(a_submission("Wrong Answer", tests=[a_test("edge/a", "Wrong Answer", message=message)]))


def test_table_in_a_pipe_is_aligned_and_has_no_trailing_space() -> None:
    screen = a_screen()

    screen.table([Column("name"), Column("n", right=True)], [("a", "1"), ("long", "100"), ("漢字", "2")])

    assert printed(screen.out).splitlines() == ["name    n", "a       1", "long  100", "漢字    2"]


def test_live_line_tells_notes_in_a_pipe_once_and_draws_nothing() -> None:
    screen = a_screen()

    with LiveLine(screen, "kmeans", ["sample"]) as line:
        line.note("queued")
        line.note("queued")
        line.begin(3)
        line.test(a_test())

    assert printed(screen.err) == "queued\n"


def test_live_line_counts_on_a_terminal_and_begins_anew_with_an_attempt() -> None:
    screen = a_screen(terminal=True)

    with LiveLine(screen, "kmeans", ["sample", "basic"]) as line:
        line.begin(3)
        line.test(a_test("sample/a"))
        line.begin(3)
        line.test(a_test("sample/b", "Wrong Answer"))

    drawn = printed(screen.err)
    assert "kmeans  sample ✓  basic …" in drawn
    assert "kmeans  sample ✗  basic …" in drawn
    assert "1 of 3 tests" in drawn
    assert "2 of 3 tests" not in drawn
