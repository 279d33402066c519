"""Which drawing an answer gets, by its shape and by what it was asked."""

from __future__ import annotations

from typing import Any

from tests.web.seeing.test_sides import array
from web.seeing import Drawing, seen

PLANE = array([0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0], 4, 2)
LABELS = array([0, 0, 1, 1], kind="i")
OTHERS = array([0, 1, 1, 1], kind="i")


def drawn(expected: Any, got: Any, **inputs: Any) -> tuple[Drawing, ...]:
    return seen({"code": "values", "numbers": {"inputs": inputs, "expected": expected, "got": got}}).drawings


def test_labels_of_points_in_the_plane() -> None:
    (one,) = drawn({"": LABELS}, {"": OTHERS}, X=PLANE)

    assert one.kind == "points"
    assert one.says == "Points by their label, expected and yours: 1 of 4 points got another label, the first at 1."
    assert one.data["points"][1] == (1.0, 0.0)
    assert one.data["wrong"] == [1]


def test_centres_that_came_along_are_drawn_too() -> None:
    centres = array([0.5, 0.0, 0.5, 1.0], 2, 2)
    (one,) = drawn({"c": centres, "labels": LABELS}, {"c": centres, "labels": LABELS}, X=PLANE)

    assert one.data["centres"] == {"expected": [(0.5, 0.0), (0.5, 1.0)], "got": [(0.5, 0.0), (0.5, 1.0)]}


def test_points_with_labels_of_their_own_make_regions() -> None:
    train = array([0.0, 0.0, 1.0, 1.0, 2.0, 2.0], 3, 2)
    (one,) = drawn({"": LABELS}, {"": OTHERS}, Xtr=train, ytr=array([0, 1, 1], kind="i"), Xte=PLANE)

    assert one.kind == "regions"
    assert one.data["taught"]["labels"] == (0, 1, 1)


def test_a_long_row_of_numbers_is_a_curve_over_what_rises() -> None:
    values = [float(n * n) for n in range(20)]
    (one,) = drawn({"": array(values)}, {"": array([*values[:19], 0.0])}, t=array([n / 2 for n in range(20)]))

    assert one.kind == "curve"
    assert one.data["along"]["name"] == "t"
    assert one.says == "The answer over t, expected and yours: 1 of 20 numbers are off, the first at 19."


def test_a_wide_matrix_is_an_image() -> None:
    square = array([float(n) for n in range(64)], 8, 8)
    (one,) = drawn({"kernel": square}, {"kernel": square})

    assert (one.kind, one.data["shape"]) == ("image", [8, 8])
    assert "nothing is off" in one.says


def test_few_numbers_need_no_drawing() -> None:
    assert drawn({"": array([1.0, 2.0])}, {"": array([1.0, 3.0])}) == ()
    assert drawn({"": LABELS}, {"": OTHERS}) == ()
