"""structured: each part by its own comparison, and linked parts under one choice."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import InvalidComparison, Match, Mismatch, Subject
from judge.compare.exact import Exact
from judge.compare.registry import build
from judge.compare.structured import Structured
from judge.errors import CheckerFault
from tests.compare.strategies import answers, real

A = np.array
KMEANS = build(
    {
        "kind": "structured",
        "names": ["centroids", "labels", "inertia"],
        "parts": {"labels": {"kind": "exact"}, "*": {"kind": "allclose", "rtol": 1e-7}},
    }
)
PCA = build(
    {
        "kind": "structured",
        "parts": {
            "components": {"kind": "up_to_sign", "axis": "rows"},
            "scores": {"kind": "up_to_sign", "axis": "columns", "linked_to": "components"},
            "one": {"kind": "up_to_sign", "axis": "elements", "linked_to": "components"},
            "*": {"kind": "allclose"},
        },
    }
)
ANY = build({"kind": "structured", "parts": {"*": {"kind": "exact"}}})


@given(st.one_of(st.lists(answers(), max_size=3), st.dictionaries(st.text(max_size=2), answers(), max_size=3)))
def test_takes_the_expected_answer(value: Any) -> None:
    assert ANY.compare(Subject(value, value)) == Match()


def test_each_part_has_its_own_rule() -> None:
    e = (A([[1.0]]), A([0]), 3.0)
    assert isinstance(KMEANS.compare(Subject(e, (A([[1.0 + 1e-8]]), A([0]), 3.0))), Match)
    assert isinstance(KMEANS.compare(Subject(e, [A([[1.0 + 1e-8]]), A([0]), 3.0])), Match)
    found = KMEANS.compare(Subject(e, (A([[1.0]]), A([1]), 3.0)))
    assert isinstance(found, Mismatch)
    assert found.path == ("labels",)
    assert found.message.startswith("labels: the only element")


@pytest.mark.parametrize(
    ("expected", "got", "code", "said"),
    [
        ((1, 2), (1,), "length", "expected 2 parts, got 1"),
        ((1, 2), {"a": 1}, "container", "expected a tuple of 2, got a dict"),
        ((1, 2), None, "container", "got None; is a `return` missing?"),
        ((1, 2), A([1, 2]), "container", "got a NumPy array"),
        ({"a": 1}, {"b": 1}, "keys", "the dict lacks 'a' (it has 'b', not asked for)"),
        ({"a": 1}, {}, "keys", "the dict lacks 'a'"),
        ({"a": 1}, {"a": 1, "b": 1}, "keys", "the dict should not have 'b'"),
        ({"a": 1}, (1,), "container", "expected a dict of 1, got a tuple"),
        ((1, (2, 3)), (1, (2, 4)), "values", "[1]: 1 of 2 elements differs; the worst, at [1], is off by 1"),
    ],
)
def test_says_what_is_wrong_with_the_whole(expected: Any, got: Any, code: str, said: str) -> None:
    found = ANY.compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert found.code == code
    assert said in found.message
    assert ANY.explain(Subject(expected, got), found).detail["path"] == list(found.path)


def test_exact_container_tells_lists_from_tuples() -> None:
    strict = build({"kind": "structured", "container": "exact", "parts": {"*": {"kind": "exact"}}})
    assert isinstance(strict.compare(Subject((1,), [1])), Mismatch)
    assert isinstance(strict.compare(Subject((1,), (1,))), Match)


def test_order_of_keys_does_not_matter() -> None:
    assert isinstance(ANY.compare(Subject({"a": 1, "b": 2}, {"b": 2, "a": 1})), Match)


signs3 = st.lists(st.sampled_from((-1.0, 1.0)), min_size=3, max_size=3).map(np.array)


@given(real((3, 4), 0.5), real((5, 3), 0.5), signs3, signs3)
def test_linked_parts_must_turn_around_together(components: Any, scores: Any, s: Any, t: Any) -> None:
    e = {"components": components, "scores": scores, "one": scores[0], "mean": 1.0}
    g = {"components": components * s[:, None], "scores": scores * t, "one": scores[0] * t, "mean": 1.0}
    found = PCA.compare(Subject(e, g))
    assert isinstance(found, Match) == (s == t).all()
    if isinstance(found, Mismatch):
        assert found.code == "linked"
        assert "are right by themselves, but not together" in found.message
        assert PCA.explain(Subject(e, g), found).detail == {
            "code": "linked",
            "path": list(found.path),
            "parts_wrong": [],
            "parts": 4,
        }


def test_a_linked_part_alone_needs_no_partner() -> None:
    e = {"scores": A([[1.0, 2.0]])}
    assert isinstance(PCA.compare(Subject(e, {"scores": -e["scores"]})), Match)


def test_links_of_other_sizes_do_not_fit() -> None:
    e = {"components": np.eye(2), "scores": np.ones((4, 3))}
    found = PCA.compare(Subject(e, e))
    assert isinstance(found, Mismatch)
    assert "2 vectors here, 3 there" in found.message
    three = e | {"one": A([1.0, 2.0])}
    assert isinstance(PCA.compare(Subject(three, three)), Mismatch)


def test_linked_clusters_share_their_numbering() -> None:
    table = {"kind": "structured", "names": ["c", "y"]}
    parts = {"c": {"kind": "up_to_permutation", "of": "rows"}}
    parts["y"] = {"kind": "up_to_permutation", "of": "labels", "linked_to": "c"}
    both = build(table | {"parts": parts})
    c, y, order = A([[0.0], [5.0], [9.0]]), A([0, 1, 2, 2]), [2, 0, 1]
    assert isinstance(both.compare(Subject((c, y), (c[order], np.argsort(order)[y]))), Match)
    assert isinstance(both.compare(Subject((c, y), (c[order], y))), Mismatch)


def test_explains_the_part_and_names_all_that_are_wrong() -> None:
    e = (A([[1.0, 2.0]]), A([0]), 3.0)
    g = (A([[1.0, 2.5]]), A([0]), 4.0)
    found = KMEANS.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    explanation = KMEANS.explain(Subject(e, g), found)
    assert explanation.detail["parts_wrong"] == ["centroids", "inertia"]
    second = KMEANS.explain(Subject(e, g), Mismatch("values", "", ("inertia",)))
    assert second.detail["path"] == ["inertia"]
    assert explanation.detail["path"] == ["centroids"]
    assert explanation.detail["worst"]["index"] == [0, 1]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({}, "parts: Field required"),
        ({"parts": 3}, "parts"),
        ({"parts": {}}, "parts"),
        ({"parts": {"a": {"kind": "exactly"}}}, "parts.a: kind = 'exactly' does not exist (did you mean 'exact'?)"),
        ({"parts": {"a": {"kind": "exact"}}, "names": ["a", "a"]}, "names: each may stand there only once"),
        ({"parts": {"a": {"kind": "exact"}}, "names": ["b"]}, "parts.a is not among names"),
        ({"parts": {"a": {"kind": "exact"}}, "names": ["a", "b"]}, "parts.b is missing"),
        ({"parts": {"a": {"kind": "up_to_sign", "linked_to": "b"}}}, "must name another part of the same kind"),
        (
            {"parts": {"a": {"kind": "up_to_sign", "linked_to": "b"}, "b": {"kind": "exact"}}},
            "must name another part of the same kind",
        ),
        (
            {
                "parts": {
                    "a": {"kind": "up_to_sign"},
                    "b": {"kind": "up_to_sign", "linked_to": "a"},
                    "c": {"kind": "up_to_sign", "linked_to": "b"},
                }
            },
            "linked_to = 'b' is itself linked; name 'a'",
        ),
    ],
)
def test_refuses_tables_that_make_no_sense(table: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build({"kind": "structured"} | table)
    assert said in str(raised.value)


def test_a_part_may_be_given_ready_made() -> None:
    made = Structured(parts={"*": Exact()})
    assert isinstance(made.compare(Subject((1,), (1,))), Match)


@pytest.mark.parametrize("expected", [3.0, {"z": 1}, (1, 2)])
def test_a_reference_that_does_not_fit_its_table_is_the_packages_fault(expected: Any) -> None:
    table = {"kind": "structured", "parts": {"a": {"kind": "exact"}}}
    if isinstance(expected, tuple):
        table["names"] = ["a"]
    with pytest.raises(CheckerFault):
        build(table).compare(Subject(expected, expected))
