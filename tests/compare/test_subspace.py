"""subspace: any basis of the right space."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.subspace import Subspace
from tests.compare.strategies import real

BASIS = np.linalg.qr(np.random.default_rng(1).normal(size=(5, 2)))[0]


@given(real((2, 2), -3.0, 3.0))
def test_takes_any_basis(change: Any) -> None:
    assume(np.linalg.cond(change) < 1e4)
    assert isinstance(Subspace().compare(Subject(BASIS, BASIS @ change)), Match)
    assert isinstance(Subspace().compare(Subject(BASIS @ change, BASIS)), Match)
    assert isinstance(Subspace(axis="rows").compare(Subject(BASIS.T, (BASIS @ change).T)), Match)


@given(st.floats(1e-9, 1e-2))
def test_decides_by_the_angle(angle: float) -> None:
    """Turn the second vector by `angle` towards something outside the space."""
    outside = np.linalg.svd(BASIS)[0][:, 2]
    g = BASIS.copy()
    g[:, 1] = np.cos(angle) * BASIS[:, 1] + np.sin(angle) * outside
    for limit in (0.9 * angle, 1.1 * angle):
        found = Subspace(angle=limit).compare(Subject(BASIS, g))
        assert isinstance(found, Match) == (limit > angle)
        assert found.used == pytest.approx(angle / limit, rel=1e-5)


def test_lengths_do_not_matter_but_directions_do() -> None:
    assert isinstance(Subspace().compare(Subject(BASIS, BASIS * [1e-200, 1e200])), Match)
    found = Subspace().compare(Subject(BASIS, BASIS[:, [0, 0]]))
    assert isinstance(found, Mismatch)
    assert found.message == "the vectors span 1 dimensions, expected 2"
    assert isinstance(Subspace().compare(Subject(BASIS, BASIS * 0)), Mismatch)


def test_orthonormal_where_asked() -> None:
    strict = Subspace(orthonormal=True)
    turned = BASIS @ np.array([[0.6, -0.8], [0.8, 0.6]])
    assert isinstance(strict.compare(Subject(BASIS, turned)), Match)
    found = strict.compare(Subject(BASIS, turned * 2))
    assert isinstance(found, Mismatch)
    assert found.code == "property"
    assert isinstance(strict.compare(Subject(BASIS, turned * 1e200)), Mismatch)


def test_float32_has_an_angle_of_its_own() -> None:
    g = (BASIS + 1e-5).astype(np.float32)
    e = BASIS.astype(np.float32)
    assert isinstance(Subspace().compare(Subject(e, g)), Match)
    assert isinstance(Subspace().compare(Subject(BASIS, g)), Mismatch)
    assert isinstance(Subspace(float32_angle=1e-6).compare(Subject(e, g)), Mismatch)


def test_complex_spaces_and_phases() -> None:
    e = BASIS * np.exp(0.3j)
    assert isinstance(Subspace().compare(Subject(e, e * np.array([1j, -1.0]))), Match)


@pytest.mark.parametrize("odd", [np.nan, np.inf])
def test_refuses_what_is_not_finite(odd: float) -> None:
    g = BASIS.copy()
    g[0, 0] = odd
    found = Subspace().compare(Subject(BASIS, g))
    assert isinstance(found, Mismatch)
    assert found.code == "nan"


def test_empty_spaces_and_wrong_shapes() -> None:
    empty = np.zeros((5, 0))
    assert isinstance(Subspace().compare(Subject(empty, empty)), Match)
    found = Subspace().compare(Subject(BASIS[0], BASIS[0]))
    assert isinstance(found, Mismatch)
    assert found.code == "shape"


def test_explains_with_the_angles() -> None:
    g = np.linalg.svd(BASIS)[0][:, [0, 3]]
    comparison = Subspace()
    for expected, got in ((BASIS, g), ([BASIS], [g])):
        found = comparison.compare(Subject(expected, got))
        assert isinstance(found, Mismatch)
        detail = comparison.explain(Subject(expected, got), found).detail
        assert len(detail["angles"]) == 2
        assert detail["tolerance"] == {"angle": 1e-6}
    thin = BASIS[:, [0, 0]]
    found = comparison.compare(Subject(BASIS, thin))
    assert isinstance(found, Mismatch)
    assert comparison.explain(Subject(BASIS, thin), found).detail["angles"][-1] == pytest.approx(np.pi / 2)
    zero = comparison.compare(Subject(BASIS, BASIS * 0))
    assert isinstance(zero, Mismatch)
    assert comparison.explain(Subject(BASIS, BASIS * 0), zero).detail["angles"] == []
    odd = Subject(BASIS, BASIS * np.nan)
    nan = comparison.compare(odd)
    assert isinstance(nan, Mismatch)
    assert "angles" not in comparison.explain(odd, nan).detail
    shape = comparison.compare(Subject(BASIS, g.T))
    assert isinstance(shape, Mismatch)
    assert comparison.explain(Subject(BASIS, g.T), shape).detail["code"] == "shape"
