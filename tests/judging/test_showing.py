"""Values as text: as they could be typed in again, short, and laid out so that rows stand below rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.judging.showing import value_text


@pytest.mark.parametrize(
    "value",
    [
        np.array([[1.0, 2.0], [3.0, 4.0]]),
        {"mean": np.array([5.0, 3.0]), "components": np.array([[0.25, 0.5], [1.0, -1.0]])},
        (np.array([[1, 2], [3, 4]]), 0.5, [True, None, "x"]),
        (1.5,),
        [[np.array([[1.0], [2.0]])], {"a": (1, 2)}],
        np.zeros((0, 2)),
        np.array([1, 2], dtype=np.uint8),
        {1, 2},
        set(),
    ],
)
def test_can_be_typed_in_again(value: Any) -> None:
    again = eval(value_text(value), {"np": np})

    np.testing.assert_equal(again, value)


def test_rows_stand_below_rows() -> None:
    value = {"mean": 1.0, "components": np.array([[0.25, 0.5], [1.0, -1.0]])}

    expected = """{'mean': 1.0,
 'components': np.array([[ 0.25,  0.5 ],
                         [ 1.  , -1.  ]])}"""
    assert expected == value_text(value)


def test_long_values_are_cut() -> None:
    assert "… 960 more" in value_text(list(range(1000)))
    assert len(value_text(np.arange(10_000_000))) < 200
    assert len(value_text("x" * 100_000)) < 5_000
