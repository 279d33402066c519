"""A class's answers: each step as a function's answer, and which of them the judge complained about."""

from __future__ import annotations

from typing import Any

from tests.web.seeing.test_drawings import LABELS, OTHERS, PLANE
from tests.web.seeing.test_sides import array, marked
from web.seeing import SeenStep, seen


def step(number: int, name: str, expected: Any = None, got: Any = None, **inputs: Any) -> dict[str, Any]:
    of = {key: {"": one} if one is not None else {} for key, one in (("expected", expected), ("got", got))}
    return {"step": f"step {number}: {name}", "inputs": inputs, **of}


def steps(*told: dict[str, Any], **more: Any) -> tuple[SeenStep, ...]:
    return seen({"code": "values", "numbers": {"steps": list(told)}} | more).steps


def marks(one: SeenStep) -> list[tuple[int, int]]:
    return marked(one.sides[0])


def test_each_step_that_answers_numbers_is_seen() -> None:
    three = steps(
        step(2, "fit", X=PLANE),
        step(3, "mean", array([1.0, 2.0]), array([1.0, 2.0])),
        step(4, "variance", array([1.0, 2.0]), array([1.0, 3.0])),
        path=["step 4: variance"],
    )

    assert [(one.name, one.is_first, one.says) for one in three] == [
        ("step 3: mean", False, "nothing is off"),
        ("step 4: variance", True, "1 number is off"),
    ]
    assert marks(three[1]) == [(0, 1)]


def test_before_the_step_that_differs_all_was_right_and_after_it_values_decide() -> None:
    flipped = array([1.0, -1.0]), array([-1.0, 1.0])
    before, at, after = steps(*(step(n, "update", *flipped) for n in (2, 9, 10)), path=["step 9: update"])

    assert (marks(before), marks(at), marks(after)) == ([], [(0, 0), (0, 1)], [(0, 0), (0, 1)])
    assert after.says == "2 numbers are off too"


def test_the_judges_map_is_of_the_step_that_differs() -> None:
    near = array([1.0, 2.0]), array([1.0, 2.0000001])
    grid = {"shape": [1, 2], "rows": [], "wrong": [[1, 0]]}
    before, at = steps(step(1, "update", *near), step(2, "update", *near), path=["step 2: update"], grid=grid)

    assert (marks(before), marks(at)) == ([], [(0, 0)])


def test_of_an_accepted_test_nothing_is_marked() -> None:
    told = {"numbers": {"steps": [step(1, "axes", array([1.0, -1.0]), array([-1.0, 1.0]))]}}
    (one,) = seen(told).steps

    assert (marks(one), one.is_first) == ([], False)


def test_what_a_model_was_taught_is_drawn_behind_what_it_answers() -> None:
    train = array([0.0, 0.0, 1.0, 1.0, 2.0, 2.0], 3, 2)
    (one,) = steps(
        step(2, "fit", X=train, y=array([0, 1, 1], kind="i")),
        step(3, "predict", LABELS, OTHERS, X=PLANE),
        path=["step 3: predict"],
    )
    (drawing,) = one.drawings

    assert (drawing.kind, drawing.data["taught"]["labels"]) == ("regions", (0, 1, 1))
    assert drawing.data["points"][1] == (1.0, 0.0)


def test_steps_without_answers_leave_it_to_the_text() -> None:
    assert seen({"code": "values", "numbers": {"steps": [step(2, "fit", X=PLANE)]}}) == seen({})
