"""Side by side: which cells are marked, how many digits it takes, and what is left out of large answers."""

from __future__ import annotations

from typing import Any

from web.seeing import Sides, seen


def array(values: list[Any], *shape: int, kind: str = "f") -> dict[str, Any]:
    return {"shape": list(shape or (len(values),)), "kind": kind, "values": values}


def detail(expected: Any, got: Any, **more: Any) -> dict[str, Any]:
    """Of a rejection."""
    parts = {key: one if "shape" not in one else {"": one} for key, one in (("expected", expected), ("got", got))}
    return {"code": "values", "numbers": {"inputs": {}, **parts}} | more


def marked(side: Sides) -> list[tuple[int, int]]:
    return [(row.head, column) for row in side.rows for column, cell in enumerate(row.got) if cell.differs]


def test_the_judges_own_map_decides_where_it_is_fine_enough() -> None:
    grid = {"shape": [2, 2], "rows": [], "wrong": [[0, 1], [0, 0]]}
    (side,) = seen(detail(array([1.0, 2.0, 3.0, 4.0], 2, 2), array([1.0, 2.0000001, 3.0, 5.0], 2, 2), grid=grid)).sides

    assert marked(side) == [(0, 1)]
    assert side.says == "1 of 4 numbers are off, and marked."


def test_without_a_map_values_decide() -> None:
    (side,) = seen(detail(array([1.0, "nan", "inf"]), array([1.0 + 1e-12, "nan", 3.0]))).sides

    assert marked(side) == [(0, 2)]


def test_as_many_digits_as_it_takes_to_see_the_difference() -> None:
    grid = {"shape": [1, 2], "rows": [], "wrong": [[1, 0]]}
    (side,) = seen(detail(array([0.123456789, 0.5]), array([0.123456788, 0.5]), grid=grid)).sides

    assert (side.rows[0].expected[0].text, side.rows[0].got[0].text) == ("0.123456789", "0.123456788")
    assert side.rows[0].got[1].text == "0.5"


def test_each_part_of_an_answer_by_its_name() -> None:
    expected = {"labels": array([0, 1], kind="i"), "inertia": array([2.5], 1)}
    got = {"labels": array([0, 0], kind="i"), "inertia": array([2.5], 1)}
    labels, inertia = seen(detail(expected, got)).sides

    assert (labels.name, marked(labels)) == ("labels", [(0, 1)])
    assert (inertia.name, inertia.says) == ("inertia", "The same on both sides.")


def test_of_a_long_answer_the_rows_that_differ() -> None:
    right = [0] * 300
    wrong = [*right[:155], 1, *right[156:]]
    (side,) = seen(detail(array(right, kind="i"), array(wrong, kind="i"))).sides

    assert [row.head for row in side.rows] == [150]
    assert "first rows where something does" in side.says


def test_what_the_judge_found_right_has_no_marks_whatever_differs() -> None:
    expected, flipped = array([1.0, -2.0]), array([-1.0, 2.0])
    told = detail(expected, flipped)
    del told["code"]
    (side,) = seen(told).sides

    assert marked(side) == []
    assert side.says == "Right: what is not the same is free."
    assert marked(seen(detail(expected, flipped)).sides[0]) == [(0, 0), (0, 1)]


def test_other_shapes_and_missing_parts_are_left_to_the_text() -> None:
    assert seen(detail(array([1.0]), array([1.0, 2.0]))).sides == ()
    assert seen(detail({"a": array([1.0]), "b": array([1.0])}, {"a": array([1.0])})).sides == ()
    assert seen({}).sides == ()
