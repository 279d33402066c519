"""up_to_rotation: points turned as a whole."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.up_to_rotation import UpToRotation
from tests.compare.strategies import real

POINTS = np.array([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0], [-1.0, 1.0, 0.5], [2.0, 2.0, -1.0]])
seeds = st.integers(0, 1000)


def rotation(seed: int, mirror: bool = False) -> Any:
    q, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    q = q * np.sign(np.linalg.det(q))
    return q * np.array([-1.0, 1.0, 1.0]) if mirror else q


@given(real((4, 3)), seeds, st.booleans())
def test_takes_any_rotation_and_mirror_image(e: Any, seed: int, mirror: bool) -> None:
    assert isinstance(UpToRotation().compare(Subject(e, e @ rotation(seed, mirror))), Match)
    assert isinstance(UpToRotation().compare(Subject(e, e)), Match)


@given(seeds)
def test_refuses_mirror_images_where_told_to(seed: int) -> None:
    comparison = UpToRotation(reflection=False)
    assert isinstance(comparison.compare(Subject(POINTS, POINTS @ rotation(seed))), Match)
    assert isinstance(comparison.compare(Subject(POINTS, POINTS @ rotation(seed, mirror=True))), Mismatch)


@given(seeds, st.integers(0, 3), st.sampled_from((1e-3, 1.0, 1e300, 1e308)))
def test_refuses_a_point_out_of_place(seed: int, i: int, off: float) -> None:
    g = POINTS @ rotation(seed)
    g[i] += off
    found = UpToRotation(rtol=1e-6).compare(Subject(POINTS, g))
    assert isinstance(found, Mismatch)
    assert found.used > 1


def test_refuses_another_scale() -> None:
    assert isinstance(UpToRotation(rtol=1e-6).compare(Subject(POINTS, POINTS * 1.00001)), Mismatch)


@given(seeds)
def test_shifts_only_where_told_to(seed: int) -> None:
    g = (POINTS @ rotation(seed)) + [3.0, -1.0, 2.0]
    assert isinstance(UpToRotation(translation=True).compare(Subject(POINTS, g)), Match)
    assert isinstance(UpToRotation().compare(Subject(POINTS, g)), Mismatch)


@pytest.mark.parametrize("odd", [np.nan, np.inf])
def test_refuses_what_is_not_finite(odd: float) -> None:
    g = POINTS.copy()
    g[0, 0] = odd
    found = UpToRotation().compare(Subject(POINTS, g))
    assert isinstance(found, Mismatch)
    assert found.code == "nan"


def test_needs_a_matrix_of_points() -> None:
    for value in (POINTS[0], "text"):
        found = UpToRotation().compare(Subject(value, value))
        assert isinstance(found, Mismatch)
        assert found.code == "shape"


def test_edge_cases() -> None:
    empty, zero = np.zeros((0, 3)), np.zeros((2, 2))
    assert UpToRotation().compare(Subject(empty, empty)) == Match()
    assert isinstance(UpToRotation(atol=0.0).compare(Subject(zero, zero)), Match)
    assert isinstance(UpToRotation(atol=0.0).compare(Subject(zero, zero + 1)), Mismatch)
    assert isinstance(UpToRotation().compare(Subject(POINTS, POINTS[:2])), Mismatch)
    unitary = POINTS * 1j
    assert isinstance(UpToRotation(dtype="any").compare(Subject(POINTS, unitary)), Match)


def test_a_point_may_be_out_of_place_while_each_coordinate_is_near() -> None:
    e = np.array([[1.0, 1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 0.0, 1.0]])
    g = e * (1 + 1e-6)
    comparison = UpToRotation(rtol=0.0, atol=1.2e-6)
    found = comparison.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    assert "differ" in comparison.explain(Subject(e, g), found).detail


def test_explains_with_the_best_rotation_taken() -> None:
    g = POINTS @ rotation(3)
    g[2] += 0.1
    comparison = UpToRotation()
    found = comparison.compare(Subject(POINTS, g))
    assert isinstance(found, Mismatch)
    detail = comparison.explain(Subject(POINTS, g), found).detail
    assert detail["worst"]["index"][0] == 2
    g[0, 0] = np.nan
    found = comparison.compare(Subject([POINTS], [g]))
    assert isinstance(found, Mismatch)
    assert comparison.explain(Subject([POINTS], [g]), found).detail["nan"]["got"] == 1
    found = comparison.compare(Subject(POINTS, POINTS[:2]))
    assert isinstance(found, Mismatch)
    assert comparison.explain(Subject(POINTS, POINTS[:2]), found).detail["code"] == "shape"
