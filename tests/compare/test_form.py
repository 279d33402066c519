"""form: which containers, dtypes and shapes are taken for which."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from judge.compare.base import Mismatch
from judge.compare.form import LARGE, Form, as_array, container_of, describe, leaves_of, nodes, pair
from tests.compare.strategies import answers

A = np.array


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1.0, np.float32(1.0)),
        (1.0, A(1.0)),
        (A(1.0), 1.0),
        (1.0, 1),  # a bare whole number where a real one is asked for
        (True, np.bool_(True)),
        (3, np.int8(3)),
        (A([1, 2]), A([1, 2], dtype=np.uint8)),
        (A([1.0]), A([1.0], dtype=np.float32)),
        (A([], dtype=np.int64), A([])),
        ([1, 2], (1, 2)),
        ([[1, 2], [3]], [(1, 2), (3,)]),
        ([A([1.0]), 2], (A([1.0]), 2)),
        ({1}, frozenset({1})),
        ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
        ("x", np.str_("x")),
        (b"x", np.bytes_(b"x")),
        ([0.0, 1.5], [0, 1.5]),
        ([np.float64(1.0), 2.0], [1.0, np.float32(2.0)]),
        (2**70, 2**70),
        (None, None),
        ([], []),
        (A([1.0, 2.5]), [1, 2.5]),
        (A([[1.0], [2.0]]), ([1.0], (np.float32(2.0),))),
        (A([True, False]), [True, False]),
        (np.zeros((0, 3)), np.zeros((0, 3)).tolist()),
    ],
)
def test_takes_by_default(expected: Any, got: Any) -> None:
    assert not isinstance(pair(expected, got, Form()), Mismatch)


@pytest.mark.parametrize(
    ("expected", "got", "code"),
    [
        (A([1.0]), {1.0}, "container"),
        (A([1.0]), {"a": 1.0}, "container"),
        (A([1.0]), "1", "container"),
        (A([1.0, 2.0]), [1.0, None], "container"),
        (A([1.0, 2.0]), [1.0, "2.0"], "container"),
        (A([1.0, 2.0]), [1.0, True], "dtype"),
        (A([1.0, 2.0]), [1.0, 2.0 + 0j], "dtype"),
        (A([1, 2]), [1, 2.0], "dtype"),
        ([A([1]), A([1.0])], [[1.0], [1.0]], "dtype"),
        (A([[1.0, 2.0], [3.0, 4.0]]), [[1.0, 2.0], [3.0]], "shape"),
        (A([[1.0, 2.0], [3.0, 4.0]]), [1.0, 2.0, 3.0, 4.0], "shape"),
        (A([[1.0], [2.0]]), [[[1.0]], [[2.0]]], "shape"),
        (A([1.0, 2.0]), [A([]), A([])], "shape"),
        (np.zeros((3, 0)), [], "shape"),
        ([[1.0, 2.0], [3.0, 4.0]], A([1.0, 2.0]), "shape"),
        (A([1.0]), None, "container"),
        (1.0, None, "container"),
        (1.0, "1.0", "container"),
        ({"a": 1}, [1], "container"),
        ([1], {1}, "container"),
        ("x", b"x", "container"),
        (A([1.0]), A([1]), "dtype"),
        (A([1]), A([1.0]), "dtype"),
        (1, 1.0, "dtype"),
        (1.0, A(1), None),
        (True, 1, "dtype"),
        (1, True, "dtype"),
        (1.0, True, "dtype"),
        (A([True]), A([1]), "dtype"),
        (A([1.0]), A([1.0 + 0j]), "dtype"),
        (1.0, 1.0 + 0j, "dtype"),
        (A(["a"]), A([b"a"]), "dtype"),
        (A([1.0]), A([[1.0]]), "shape"),
        (A([1.0]), 1.0, "shape"),
        (1.0, A([1.0]), "shape"),
        (np.zeros((0, 3)), np.zeros((0,)), "shape"),
        (A(1.0), A([1.0]), "shape"),
        ([1, 2], [1, 2, 3], "length"),
        ([1, "a"], [1], "length"),
        ([[1, 2], [3]], [[1, 2]], "length"),
        ({"a": 1}, {"b": 1}, "keys"),
        ({"a": 1}, {"a": 1, "b": 1}, "keys"),
        ({"a": 1, "b": 1}, {"a": 1}, "keys"),
    ],
)
def test_refuses_by_default(expected: Any, got: Any, code: str | None) -> None:
    found = pair(expected, got, Form())
    assert (found.code if isinstance(found, Mismatch) else None) == code


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (A([1.0, 2.0]), [1.0, 2.0]),
        ([[1.0], [2.0]], A([[1.0], [2.0]])),
        (A([[1.0], [2.0]]), [A([1.0]), A([2.0])]),
        ([A([1.0]), A([2.0])], A([[1.0], [2.0]])),
        ([[1.0], [2.0, 3.0]], [A([1.0]), A([2.0, 3.0])]),
    ],
)
def test_takes_nested_lists_for_arrays_unless_strict(expected: Any, got: Any) -> None:
    assert not isinstance(pair(expected, got, Form()), Mismatch)
    found = pair(expected, got, Form(container="strict"))
    assert isinstance(found, Mismatch)
    assert found.code == "container"


def test_arrays_in_a_list_keep_their_own_dtypes() -> None:
    """Each has a tolerance by its width, so they are not thrown together."""
    expected = [A([1.0], dtype=np.float32), A([2.0])]
    for got in (expected, [[1.0], [2.0]], A([[1.0], [2.0]])):
        found = pair(expected, got, Form())
        assert not isinstance(found, Mismatch)
        assert [(leaf.path, leaf.expected.dtype) for leaf in found] == [
            (("[0]",), np.dtype(np.float32)),
            (("[1]",), np.dtype(np.float64)),
        ]


def test_any_container_still_tells_lists_from_dicts_and_shapes() -> None:
    assert isinstance(pair(A([1.0]), {"a": 1.0}, Form(container="any")), Mismatch)
    found = pair(A([[1.0, 2.0]]), [1.0, 2.0], Form(container="any"))
    assert isinstance(found, Mismatch)
    assert found.code == "shape"


@pytest.mark.parametrize(
    ("expected", "got"),
    [([1], (1,)), ({1}, frozenset({1})), ([[1], [2]], [(1,), [2]]), ([[1], [2]], [(1,), (2,)]), ([1, "a"], (1, "a"))],
)
def test_exact_container_tells_lists_from_tuples(expected: Any, got: Any) -> None:
    assert not isinstance(pair(expected, got, Form()), Mismatch)
    assert isinstance(pair(expected, got, Form(container="exact")), Mismatch)
    assert not isinstance(pair(expected, expected, Form(container="exact")), Mismatch)
    arrays = [A([1.0]), A([2.0])]
    assert not isinstance(pair(arrays, list(arrays), Form(container="exact")), Mismatch)
    assert isinstance(pair(arrays, tuple(arrays), Form(container="exact")), Mismatch)


def test_exact_dtype_tells_widths_but_not_byte_orders() -> None:
    e = A([1.0])
    assert isinstance(pair(e, e.astype(np.float32), Form(dtype="exact")), Mismatch)
    assert not isinstance(pair(e, e.astype(">f8"), Form(dtype="exact")), Mismatch)
    assert isinstance(pair(1.0, 1, Form(dtype="exact")), Mismatch)
    assert not isinstance(pair(A(["abc"]), A(["a"]), Form(dtype="exact")), Mismatch)


def test_any_dtype_takes_numbers_for_numbers_but_not_texts() -> None:
    form = Form(dtype="any")
    assert not isinstance(pair(A([1.0]), A([True]), form), Mismatch)
    assert not isinstance(pair(A([1]), A([1j]), form), Mismatch)
    assert isinstance(pair(A([1]), A(["1"]), form), Mismatch)


def test_says_where() -> None:
    found = pair({"layers": [A([1.0]), A([2.0])]}, {"layers": [A([1.0]), A([2.0, 3.0])]}, Form())
    assert isinstance(found, Mismatch)
    assert found.path == ("layers", "[1]")
    assert found.message == "layers[1]: expected shape (1,), got (2,)"


@pytest.mark.parametrize(
    ("expected", "got", "said"),
    [
        (A([1.0]), None, "is a `return` missing?"),
        (A([[1.0], [2.0]]), [[1.0], [2.0, 3.0]], "expected shape (2, 1), got a list of another shape"),
        ({"a": 1}, {"b": 1}, "lacks the key 'a' and should not have the key 'b'"),
        ({1: 1}, {"1": 1}, "the keys are of another type (str, not int)"),
        (dict.fromkeys("abcdef", 1), {}, "6 keys, such as 'a', 'b', 'c', 'd'"),
        (dict.fromkeys("ab", 1), {}, "the keys 'a', 'b'"),
        (A([1.0]), 1.0, "expected an array of shape (1,), got a bare number"),
        (1.0, A([1.0]), "expected a bare number, got an array of shape (1,)"),
        (1.0, True, "expected real number (float64), got boolean (bool)"),
    ],
)
def test_says_what_to_do(expected: Any, got: Any, said: str) -> None:
    found = pair(expected, got, Form())
    assert isinstance(found, Mismatch)
    assert said in found.message


@pytest.mark.parametrize(
    ("expected", "got", "said"),
    [(A([1.0]), [1.0], "wrap it in np.array(…)"), ([1.0], A([1.0]), ".tolist()")],
)
def test_says_what_to_do_where_containers_are_strict(expected: Any, got: Any, said: str) -> None:
    found = pair(expected, got, Form(container="strict"))
    assert isinstance(found, Mismatch)
    assert said in found.message


def test_leaves_come_with_their_paths() -> None:
    found = pair({"a": [1, "x"], "b": A([1.0])}, {"b": A([2.0]), "a": [2, "y"]}, Form())
    assert not isinstance(found, Mismatch)
    assert [(leaf.path, leaf.is_array) for leaf in found] == [
        (("a", "[0]"), True),
        (("a", "[1]"), False),
        (("b",), True),
    ]


@pytest.mark.parametrize(
    ("value", "shape", "dtype"),
    [
        ([[1, 2], [3, 4]], (2, 2), "int64"),
        ([(1.0, 2), (3, 4)], (2, 2), "float64"),
        ([], (0,), "float64"),
        (3, (), "int64"),
        ([A([1.0]), A([2])], (2, 1), "float64"),
        ([True, False], (2,), "bool"),
        ([([1.5], [2.0]), ([3.0], [4.0])], (2, 2, 1), "float64"),
        ([[1, 2], [3, 4.5]], (2, 2), "float64"),
        ([[], []], (2, 0), "float64"),
        ([[2**62, 1], [2, 3]], (2, 2), "int64"),
    ],
)
def test_makes_arrays_of_numbers(value: Any, shape: tuple[int, ...], dtype: str) -> None:
    array = as_array(value)
    assert array is not None
    assert (array.shape, str(array.dtype)) == (shape, dtype)


@pytest.mark.parametrize(
    "value",
    [
        [[1], [1, 2]],
        [True, 1],
        [[True], [1]],
        [2**70],
        2**70,
        [2**60 + 1, 0.5],
        [[1, 2**70], [3, 4]],
        [[1.0, 2.0], [3.0, [4.0]]],
        [1, "a"],
        "a",
        {"a": 1},
        None,
        [None],
    ],
)
def test_makes_no_array_where_something_would_be_lost(value: Any) -> None:
    assert as_array(value) is None


def test_looks_at_no_more_of_an_answer_than_was_expected() -> None:
    """Each level doubles what is below it: to walk it all would take for ever, though it is small to send."""
    endless: Any = [0, 0]
    for _ in range(60):
        endless = [endless, endless]
    for expected in ([1.0, 2.0], [[1.0, 2.0], [3.0, 4.0]], A([1.0, 2.0]), {"a": 1}, [1, [2]]):
        for container in ("strict", "exact", "any"):
            assert isinstance(pair(expected, endless, Form(container=container)), Mismatch)
    assert describe(endless) == {"container": "list", "length": 2}
    assert nodes(endless) > LARGE


def test_describes_in_json() -> None:
    assert describe(A([[1.0]])) == {"container": "array", "dtype": "float64", "shape": [1, 1]}
    assert describe(3) == {"container": "number", "dtype": "int64", "shape": []}
    assert describe(2**70) == {"container": "number"}
    assert describe({"a": 1}) == {"container": "dict", "keys": ["a"]}
    assert describe("abc") == {"container": "text", "length": 3}
    assert describe(None) == {"container": "None"}
    assert describe([1, "a"]) == {"container": "list", "length": 2}


def test_knows_what_no_answer_can_hold() -> None:
    with pytest.raises(TypeError, match="object"):
        container_of(object())


def test_walks_down_to_the_leaves() -> None:
    found = dict(leaves_of({"a": [1, "x"], "b": [1, 2]}))
    assert found == {("a", "[0]"): 1, ("a", "[1]"): "x", ("b",): [1, 2]}


@given(answers())
def test_every_answer_has_its_own_form(value: Any) -> None:
    for container in ("strict", "exact", "any"):
        for dtype in ("kind", "exact", "any"):
            assert not isinstance(pair(value, value, Form(container=container, dtype=dtype)), Mismatch)


class Untouched(list[Any]):
    """A list that must not be walked through."""

    def __iter__(self) -> Any:
        raise AssertionError("somebody looks at every item")


def test_what_is_too_large_is_counted_without_a_look_at_its_items() -> None:
    large = Untouched([0.5]) * (LARGE + 1)

    assert nodes(Untouched(large)) > LARGE
    assert describe(Untouched(large)) == {"container": "list", "length": LARGE + 1}
