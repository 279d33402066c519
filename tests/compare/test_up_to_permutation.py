"""up_to_permutation: labels renamed, rows and columns reordered."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare import matching, renaming
from judge.compare.base import Match, Mismatch, Subject
from judge.compare.matching import best_order, match_rows
from judge.compare.measure import Tolerance
from judge.compare.up_to_permutation import OrderFit, UpToPermutation
from judge.errors import CheckerFault
from tests.compare.strategies import answers, real

A = np.array
LABELS = UpToPermutation(of="labels")
ROWS = UpToPermutation(of="rows")
COLUMNS = UpToPermutation(of="columns")
labels = st.lists(st.integers(0, 4), min_size=1, max_size=20).map(np.array)


@given(answers())
def test_takes_the_expected_answer(value: Any) -> None:
    for comparison in (LABELS, ROWS, COLUMNS):
        assert isinstance(comparison.compare(Subject(value, value)), Match)


@given(labels, st.permutations(range(5)))
def test_takes_any_names_of_the_labels(e: Any, names: list[int]) -> None:
    assert isinstance(LABELS.compare(Subject(e, A(names)[e])), Match)
    assert isinstance(LABELS.compare(Subject(e, A(names)[e] * 100 - 7)), Match)


@given(labels, labels)
def test_labels_match_when_the_groupings_do(e: Any, g: Any) -> None:
    e, g = e[: len(g)], g[: len(e)]
    same = ((e[:, None] == e) == (g[:, None] == g)).all()
    for a, b in ((e, g), (g, e)):
        assert isinstance(LABELS.compare(Subject(a, b)), Match) == same


@given(labels, st.permutations(range(5)), st.data())
def test_refuses_a_moved_element(e: Any, names: list[int], data: st.DataObject) -> None:
    g = A(names)[e]
    i = data.draw(st.integers(0, len(e) - 1))
    if (e == e[i]).sum() == 1 and len(set(e.tolist())) == 1:
        return
    g[i] = 99 if (e == e[i]).sum() > 1 else next(x for x in g if x != g[i])
    assert isinstance(LABELS.compare(Subject(e, g)), Mismatch)


def test_fixed_labels_keep_their_meaning() -> None:
    noise = UpToPermutation(of="labels", fixed=[-1])
    e = A([-1, 0, 0, 1])
    assert isinstance(noise.compare(Subject(e, A([-1, 1, 1, 0]))), Match)
    assert isinstance(noise.compare(Subject(e, A([0, -1, -1, 1]))), Mismatch)
    assert isinstance(LABELS.compare(Subject(e, A([0, -1, -1, 1]))), Match)
    assert isinstance(noise.compare(Subject(A([-1, -1]), A([-1, -1]))), Match)
    assert isinstance(noise.compare(Subject(A([0, 0]), A([-1, -1]))), Mismatch)
    with pytest.raises(ValueError, match="only for"):
        UpToPermutation(of="rows", fixed=[-1])


def test_counts_the_labels_that_differ_under_the_best_renaming() -> None:
    e = A([0] * 5 + [1] * 5)
    g = A([7] * 5 + [3] * 4 + [8])
    found = LABELS.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    assert found.message == "1 of 10 labels differ under the best renaming (expected 2 groups, got 3)"
    found = LABELS.compare(Subject({"y": e}, {"y": g}))
    assert isinstance(found, Mismatch)
    assert found.message.startswith("y: 1 of 10 labels")


def test_many_labels_are_renamed_without_the_whole_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renaming, "_CELLS", 1)
    e = A([0, 0, 1, 1, 2])
    assert isinstance(LABELS.compare(Subject(e, A([5, 5, 3, 3, 4]))), Match)
    assert isinstance(LABELS.compare(Subject(e, A([5, 5, 5, 3, 4]))), Mismatch)


@given(real((5, 3)), st.permutations(range(5)))
def test_takes_any_order_of_the_rows(e: Any, order: list[int]) -> None:
    assert isinstance(ROWS.compare(Subject(e, e[order])), Match)
    assert isinstance(COLUMNS.compare(Subject(e.T, e[order].T)), Match)
    assert isinstance(ROWS.compare(Subject(e[:, 0], e[order, 0])), Match)
    assert isinstance(COLUMNS.compare(Subject(e[:, 0], e[order, 0])), Match)


@given(real((5, 3)), st.permutations(range(5)), st.integers(0, 14))
def test_refuses_a_changed_row(e: Any, order: list[int], i: int) -> None:
    g = e[order].copy()
    g.flat[i] += 100.0
    found = ROWS.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    assert found.message.endswith("with the rows in the best order")


def test_refuses_a_row_taken_twice() -> None:
    e = A([[1.0, 2.0], [3.0, 4.0], [1.0, 2.0]])
    assert isinstance(ROWS.compare(Subject(e, e[[0, 1, 1]])), Mismatch)
    assert isinstance(ROWS.compare(Subject(e[[0, 1, 1]], e)), Mismatch)


def test_finds_the_matching_that_sorting_misses() -> None:
    """Sorted by the first column the rows would be set beside the wrong partners."""
    e = A([[0.0, 1.0], [1e-7, 2.0]])
    g = A([[1e-7, 1.0], [0.0, 2.0]])
    assert isinstance(UpToPermutation(of="rows", atol=1e-6, rtol=0.0).compare(Subject(e, g)), Match)


def test_needs_one_matching_not_a_neighbour_each() -> None:
    """Both expected rows are near the first actual row, and none is near the second."""
    e, g = A([[0.0], [0.1], [5.0]]), A([[0.05], [5.0], [5.05]])
    assert isinstance(UpToPermutation(of="rows", atol=0.06, rtol=0.0).compare(Subject(e, g)), Mismatch)


def test_empty_and_single_answers() -> None:
    assert isinstance(ROWS.compare(Subject(np.zeros((0, 3)), np.zeros((0, 3)))), Match)
    assert isinstance(ROWS.compare(Subject(np.zeros((3, 0)), np.zeros((3, 0)))), Match)
    assert isinstance(ROWS.compare(Subject(1.0, 2.0)), Mismatch)


class TestManyRows:
    """Above matching.FEW rows the matching is found by sorting, and else near each other."""

    @pytest.fixture(autouse=True)
    def _few(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(matching, "FEW", 0)

    @given(real((6, 2)), st.permutations(range(6)))
    def test_takes_any_order(self, e: Any, order: list[int]) -> None:
        matched = match_rows(e, e[order], Tolerance(1e-9, 1e-9))
        assert matched.used <= 1
        assert sorted(matched.order) == list(range(6))

    @given(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=7),
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=7, max_size=7),
    )
    def test_decides_as_the_assignment_solver_does(self, e: Any, g: Any) -> None:
        a, b = A(e, dtype=float), A(g, dtype=float)[: len(e)]
        tolerance = Tolerance(atol=1.0)
        share = matching.pairwise(a, b, tolerance)
        assert (match_rows(a, b, tolerance).used <= 1) == (best_order(share).used <= 1)

    @given(
        st.lists(st.sampled_from((np.nan, np.inf, -np.inf, 1.0, 2.0)), min_size=6, max_size=6),
        st.permutations(range(6)),
    )
    def test_takes_nan_and_inf_in_any_order(self, values: list[float], order: list[int]) -> None:
        e = A(values)[:, None] + A([0.0, 1.0])
        assert match_rows(e, e[order], Tolerance(1e-9)).used <= 1
        g = e[order].copy()
        g[0, 0] = 77.0
        assert not match_rows(e, g, Tolerance(1e-9)).used <= 1

    def test_noise_that_breaks_the_sorting(self) -> None:
        rng = np.random.default_rng(0)
        e = np.column_stack([np.zeros(50), rng.normal(size=50)])
        g = e[rng.permutation(50)] + 1e-9 * rng.normal(size=(50, 2))
        assert match_rows(e, g, Tolerance(atol=1e-8)).used <= 1
        assert match_rows(e + 0j, g + 0j, Tolerance(atol=1e-8)).used <= 1
        assert match_rows(e.astype(np.float32), g.astype(np.float32), Tolerance(atol=1e-6, ulp=2)).used <= 1
        g[3, 1] += 1.0
        assert not match_rows(e, g, Tolerance(atol=1e-8)).used <= 1

    def test_texts(self) -> None:
        e = A([["a", "b"], ["c", "d"]])
        assert match_rows(e, e[::-1], Tolerance()).used <= 1
        assert not match_rows(e, A([["a", "b"], ["c", "x"]]), Tolerance()).used <= 1

    def test_too_many_near_each_other_are_the_packages_fault(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(matching, "_MANY_PAIRS", 1)
        e = A([[0.0, 5.0], [0.5, 9.0]])
        g = A([[0.5, 5.0], [0.0, 9.0]])
        with pytest.raises(CheckerFault, match="too many of the 2 rows"):
            match_rows(e, g, Tolerance(atol=1.0))


def test_linked_parts_share_an_order() -> None:
    centroids = A([[0.0, 0.0], [5.0, 5.0], [9.0, 0.0]])
    numbers = A([0, 0, 1, 2, 1])
    order = [2, 0, 1]
    renamed = np.argsort(order)[numbers]
    rows = ROWS.fit(Subject(centroids, centroids[order]))
    right = LABELS.fit(Subject(numbers, renamed))
    wrong = LABELS.fit(Subject(numbers, A(order)[numbers]))
    assert isinstance(rows, OrderFit)
    assert isinstance(right, OrderFit)
    assert isinstance(wrong, OrderFit)
    assert isinstance(rows.join(right).decide(), Match)  # type: ignore[union-attr]
    assert isinstance(rows.join(wrong).decide(), Mismatch)  # type: ignore[union-attr]
    assert isinstance(right.join(right).decide(), Match)  # type: ignore[union-attr]


def test_linked_parts_that_cannot_share_an_order() -> None:
    two, three = (ROWS.fit(Subject(np.eye(n), np.eye(n))) for n in (2, 3))
    assert isinstance(two, OrderFit)
    assert isinstance(three, OrderFit)
    assert isinstance(two.join(three), Mismatch)
    numbers = LABELS.fit(Subject(A([0, 5]), A([0, 5])))
    assert isinstance(numbers, OrderFit)
    found = two.join(numbers).decide()  # type: ignore[union-attr]
    assert isinstance(found, Mismatch)
    assert "a label is 5" in found.message


@pytest.mark.parametrize(
    ("expected", "got"),
    [(A(["a"]), A(["b"])), (A([0, -2]), A([0, -2])), (A([0, -1]), A([-1, 0])), (A([0, 2**40]), A([0, 2**40]))],
)
def test_labels_that_number_nothing_cannot_be_linked(expected: Any, got: Any) -> None:
    found = UpToPermutation(of="labels", fixed=[-1]).fit(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert found.code == "linked"


def test_linking_needs_the_right_form_and_not_too_many_rows() -> None:
    assert isinstance(ROWS.fit(Subject([np.eye(2), np.eye(3)], [np.eye(2), np.eye(3)])), Mismatch)
    assert isinstance(ROWS.fit(Subject(np.eye(2), np.eye(3))), Mismatch)
    with pytest.raises(CheckerFault, match="up to 512 rows"):
        ROWS.fit(Subject(np.zeros(600), np.zeros(600)))


def test_explains_in_the_best_order() -> None:
    e = np.arange(12.0).reshape(4, 3)
    g = e[::-1].copy()
    g[0, 1] += 0.5
    found = ROWS.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    assert ROWS.explain(Subject(e, g), found).detail["worst"]["index"] == [3, 1]
    shape = ROWS.compare(Subject(e, g[:2]))
    assert isinstance(shape, Mismatch)
    assert ROWS.explain(Subject(e, g[:2]), shape).detail["code"] == "shape"
    assert ROWS.explain(Subject(e, g), Mismatch("values", "", ("elsewhere",))).detail == {}
