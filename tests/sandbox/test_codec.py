from __future__ import annotations

import json
from collections import Counter, OrderedDict, defaultdict
from itertools import chain
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sandbox.inside.codec import ProtocolError, Rng, Support, Unsendable, decode, encode, fingerprint
from sandbox.inside.protocol import HEAD, MAGIC, FrameLimits, FrameReader, frame_buffers

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | st.from_type(np.float32)
)
arrays = hnp.arrays(
    dtype=hnp.boolean_dtypes()
    | hnp.integer_dtypes(endianness="<")
    | hnp.floating_dtypes(endianness="<", sizes=(16, 32, 64))
    | hnp.complex_number_dtypes(endianness="<", sizes=(64, 128)),
    shape=hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)
keys = st.integers() | st.text(max_size=5) | st.booleans()
values = st.recursive(
    scalars | arrays,
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(keys, inner)
        | st.lists(st.floats(), min_size=16)
        | st.lists(st.integers(), min_size=16).map(tuple)
        | st.sets(st.integers())
        | st.frozensets(st.text(max_size=3))
    ),
    max_leaves=12,
)


def send(value: Any, *, chunk: int = 2**30, layouts: bool = False, limits: FrameLimits | None = None) -> Any:
    data = b"".join(bytes(b) for b in frame_buffers(1, value))
    return feed(data, chunk=chunk, layouts=layouts, limits=limits)


def feed(data: bytes, *, chunk: int = 2**30, layouts: bool = False, limits: FrameLimits | None = None) -> Any:
    """The value of the frame in `data`, received in pieces; None where it is not whole."""
    reader = FrameReader(limits or FrameLimits(tree_bytes=2**20, blob_bytes=2**24), layouts=layouts)
    while data:
        place = reader.buffer()
        piece, data = data[: min(len(place), chunk)], data[min(len(place), chunk) :]
        place[: len(piece)] = piece
        if (frame := reader.advance(len(piece))) is not None:
            assert data == b""
            return frame.value
    return None


def same(a: Any, b: Any) -> bool:
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return (a.dtype, a.shape) == (b.dtype, b.shape) and np.asarray(a).tobytes() == np.asarray(b).tobytes()
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return repr(a) == repr(b) if isinstance(a, float | complex) else bool(a == b)


@given(values)
def test_what_is_sent_arrives(value: Any) -> None:
    assert same(value, send(value))


@given(values, st.integers(1, 50))
def test_arrives_in_pieces_of_any_length(value: Any, chunk: int) -> None:
    assert same(value, send(value, chunk=chunk))


@given(arrays)
def test_a_fingerprint_is_of_the_content_and_not_of_the_layout(array: np.ndarray[Any, Any]) -> None:
    fortran = np.array(array, order="F")
    strided = np.empty((*array.shape, 2), array.dtype)[..., 0]
    strided[...] = array

    assert fingerprint(array) == fingerprint(fortran) == fingerprint(strided)


@given(hnp.arrays(np.float64, (3, 2), elements=st.floats(0, 1)))
def test_a_fingerprint_tells_another_shape_dtype_or_element(array: np.ndarray[Any, Any]) -> None:
    other = array.copy()
    other[1, 1] += 1

    assert len({fingerprint(x) for x in (array, other, array.reshape(2, 3), array.view(np.int64), [array])}) == 5


@pytest.mark.parametrize("order", ["C", "F", "S"])
def test_layout_is_rebuilt_on_request_only(order: str) -> None:
    base = np.arange(24.0).reshape(4, 6)
    array = {"C": base, "F": np.asfortranarray(base), "S": base[:, ::2]}[order]

    inside, outside = send(array, layouts=True), send(array)

    assert inside.flags.c_contiguous == array.flags.c_contiguous
    assert inside.flags.f_contiguous == array.flags.f_contiguous
    assert outside.flags.c_contiguous or order == "F"
    assert inside.tolist() == outside.tolist() == array.tolist()


def test_markers_arrive() -> None:
    assert send([Rng(3), Support("f", (1, "a"))]) == [Rng(3), Support("f", (1, "a"))]


@pytest.mark.parametrize(
    ("value", "where", "what"),
    [
        (object(), "", "an object"),
        ([1, {"a": [print]}], "[1]['a'][0]", "a builtin_function_or_method"),
        (np.array([object()]), "", "an array of dtype object"),
        (np.zeros(2, dtype=[("a", "<f8")]), "", "an array of dtype"),
        (np.eye(1).view(np.matrix), "", "a numpy.matrix"),
        (np.ma.array([1]), "", "a numpy.ma.MaskedArray"),
        (dict.fromkeys(range(40_000)), "", "a dict of more than"),
        (set(range(40_000)), "", "a set of more than"),
        (type("Lying", (list,), {})(), "", "a tests.sandbox.test_codec.Lying"),
        (type("Lying", (float,), {})(1), "", "a tests.sandbox.test_codec.Lying"),
        (np.zeros(1, dtype="U10000"), "", "an array of very long texts"),
    ],
)
def test_refuses_what_is_not_plain_data(value: Any, where: str, what: str) -> None:
    with pytest.raises(Unsendable) as caught:
        encode(value)

    assert caught.value.where == where
    assert caught.value.what.startswith(what)


def test_long_doubles_arrive_as_doubles() -> None:
    """To compute with more digits than asked for is no mistake."""
    array = send(np.array([1, 2**70, np.inf], dtype=np.longdouble) / 3)
    number = send(np.clongdouble(1 + 2j))

    assert array.dtype == np.float64
    np.testing.assert_array_equal(array, np.array([1, 2**70, np.inf]) / 3)
    assert (number, number.dtype) == (1 + 2j, np.complex128)
    assert send(np.finfo(np.longdouble).max) == np.inf


@pytest.mark.parametrize(
    "value",
    [
        [[float(i), 0.5] for i in range(20)],
        ([i, -1] for i in range(0)),
        tuple([(i, i + 1), (i + 2, i + 3)] for i in range(9)),
        [[[float(i)] * 20] * 3 for i in range(4)],
        [([1.5, float("inf")], [0.0, -0.0])] * 10,
        [[1.0, 2.0]] * 10 + [[3.0]],
        [[1.0, 2.0]] * 10 + [(3.0, 4.0)],
        [[1.0, 2]] * 10,
        [[True, False]] * 10,
        [[2**70, 1]] * 10,
        [[]] * 20,
        [[[]], [[]]] * 20,
    ],
)
def test_nested_lists_arrive_as_they_were(value: Any) -> None:
    value = list(value) if not isinstance(value, list | tuple) else value

    assert repr(send(value)) == repr(value)


def test_nested_lists_of_one_shape_are_sent_as_one_array() -> None:
    tree, blobs = encode([[float(i), 0.5] for i in range(100_000)])

    assert len(tree) < 100
    assert [len(blob) for blob in blobs] == [1_600_000]


@pytest.mark.parametrize(
    "tree",
    [["g", "l", 0], ["g", "lx", 0], ["g", "", 0], ["g", 1, 0], ["g", "ll"], ["g", "lll", 0], ["g", ["l", "l"], 0]],
)
def test_refuses_nested_lists_that_nobody_sent(tree: Any) -> None:
    with pytest.raises(ProtocolError):
        decode(tree, [np.ones((2, 3))])


@pytest.mark.parametrize("array", [np.ones((2, 3), dtype=bool), np.ones((2, 0)), np.ones((2, 2), dtype="<f4")])
def test_refuses_nested_lists_of_other_things_than_numbers(array: Any) -> None:
    with pytest.raises(ProtocolError):
        decode(["g", "ll", 0], [array])


def test_refuses_an_integer_of_absurd_length() -> None:
    with pytest.raises(Unsendable, match="an integer of 20001 bits"):
        encode(1 << 20_000)


def test_a_named_tuple_is_sent_as_a_tuple() -> None:
    from typing import NamedTuple

    class Point(NamedTuple):
        x: int
        y: int

    assert (1, 2) == send(Point(1, 2))


def test_big_endian_arrives_little() -> None:
    assert same(np.array([1.5, 2]), send(np.array([1.5, 2], dtype=">f8")))


def frame(tree: Any, specs: Any = (), blobs: bytes = b"") -> bytes:
    text = json.dumps({"v": tree, "b": list(specs)}).encode()
    return HEAD.pack(MAGIC, 1, len(text), len(blobs)) + text + blobs


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"x" * HEAD.size, "not a frame"),
        (HEAD.pack(MAGIC, 1, 0, 0), "larger than allowed"),
        (HEAD.pack(MAGIC, 1, 2**32 - 1, 0), "larger than allowed"),
        (HEAD.pack(MAGIC, 1, 1, 2**60), "larger than allowed"),
        (HEAD.pack(MAGIC, 1, 3, 0) + b"{{{", "not JSON"),
        (HEAD.pack(MAGIC, 1, 5000, 0) + b"1" * 5000, "not JSON"),
        (HEAD.pack(MAGIC, 1, 200_000, 0) + b"[" * 200_000, "not JSON"),
        (HEAD.pack(MAGIC, 1, 2, 0) + b"[]", "not the two parts"),
        (frame({}), "without a tag"),
        (frame([]), "without a tag"),
        (frame([1]), "without a tag"),
        (frame(["?", 1]), "a blob is missing"),
        (frame(["?"]), "wrong length"),
        (frame(["l", *[["l"]] * 3, "x", ["a", 0]]), "a blob is missing"),
        (frame(["a", 0], [["|O", [1], "C"]], b"\0" * 8), "dtype is not allowed"),
        (frame(["a", 0], [["<f8\n", [1], "C"]], b"\0" * 8), "dtype is not allowed"),
        (frame(["a", 0], [["<f8", [-1], "C"]]), "a dimension is not allowed"),
        (frame(["a", 0], [["<f8", [True], "C"]], b"\0" * 8), "a dimension is not allowed"),
        (frame(["a", 0], [["<f8", [0, 10**18], "C"]]), "a dimension is not allowed"),
        (frame(["a", 0], [["<f8", [0, 2**31 - 1, 2**31 - 1], "C"]]), "too large"),
        (frame(["a", 0], [["<f8", [1] * 33, "C"]], b"\0" * 8), "shape or order"),
        (frame(["a", 0], [["<f8", [1], "X"]], b"\0" * 8), "shape or order"),
        (frame(["a", 0], [["<f8", [2], "C"]], b"\0" * 8), "larger than the frame says"),
        (frame(["a", 0], [["<f8", [1], "C"]], b"\0" * 9), "bytes that belong to no blob"),
        (frame(["a", 0], [["<U0", [1], "C"]]), "larger than the frame says"),
        (frame(["a", 0], ["<f8"]), "not a triple"),
        (frame(["a", 0], [["|b1", [2], "C"]], b"\1\2"), "neither true nor false"),
        (frame(["a", 0], [["<U1", [1], "C"]], b"\xff\xff\xff\xff"), "not Unicode"),
        (frame(["l", ["a", 0], ["a", 0]], [["|u1", [1], "C"]], b"\0"), "used twice"),
        (frame(["a", -1], [["|u1", [1], "C"]], b"\0"), "a blob is missing"),
        (frame(None, [["|u1", [1], "C"]], b"\0"), "nothing refers to"),
        (frame(["n", 0], [["|u1", [1], "C"]], b"\0"), "unknown tag"),
        (frame(["b", 0], [["|i1", [1], "C"]], b"\0"), "unknown tag"),
        (frame(["ln", 0], [["|u1", [1], "C"]], b"\0"), "unknown tag"),
        (frame(["d", 1]), "wrong length"),
        (frame(["d", *[0] * 80_000]), "wrong length"),
        (frame(["s", *range(40_000)]), "wrong length"),
        (frame(["d", *chain.from_iterable((["i", hex(k * (2**61 - 1))], 0) for k in range(8, 40))]), "collide"),
        (frame(["s", *(["i", hex(k * (2**61 - 1))] for k in range(8, 40))]), "collide"),
        (frame(["s", *(["c", -1000003 * k, k] for k in range(1, 40))]), "collide"),
        (frame(["d", 1, 2, True, 3]), "same key twice"),
        (frame(["s", 1, 1]), "same member twice"),
        (frame(["d", ["l"], 1]), "a key that cannot be one"),
        (frame(["d", ["t", ["l"]], 1]), "a key that cannot be one"),
        (frame(["c", 1]), "a number that is none"),
        (frame(["c", "1", 2]), "a number that is none"),
        (frame(["i", "0x" + "f" * 5000]), "a number that is none"),
        (frame(["i", "7"]), "a number that is none"),
        (frame(["r", -1]), "a number that is none"),
        (frame(["u"]), "without a name"),
    ],
)
def test_refuses_a_hostile_frame(data: bytes, why: str) -> None:
    with pytest.raises(ProtocolError, match=why):
        feed(data)


def test_refuses_deep_nesting() -> None:
    tree: Any = None
    for _ in range(100):
        tree = ["l", tree]

    with pytest.raises(ProtocolError, match="nested too deeply"):
        feed(frame(tree))


@given(st.binary(max_size=200))
def test_nothing_but_a_protocol_error_comes_of_noise(data: bytes) -> None:
    try:
        feed(MAGIC + data)
    except ProtocolError:
        return


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 2**70)
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from("ltdszcirubna"),
    lambda inner: st.lists(inner, max_size=5),
    max_leaves=10,
)
spec_values = st.tuples(
    st.sampled_from(["<f8", "|b1", "<U2", "|S1", "<i4", "|O", "<c16", "f8"]),
    st.lists(st.integers(-1, 3), max_size=3),
    st.sampled_from("CFSX"),
).map(list)


@given(json_values, st.lists(spec_values | json_values, max_size=3), st.binary(max_size=100), st.booleans())
def test_nothing_but_a_protocol_error_comes_of_a_forged_tree(
    tree: Any, specs: Any, blobs: bytes, layouts: bool
) -> None:
    try:
        feed(frame(tree, specs, blobs), layouts=layouts)
    except ProtocolError:
        return


@pytest.mark.parametrize("value", [Counter("aab"), OrderedDict(a=2, b=1), defaultdict(int, a=2, b=1)])
def test_a_dict_of_the_standard_library_travels_as_a_dict(value: Any) -> None:
    got = send(value)

    assert type(got) is dict
    assert got == {"a": 2, "b": 1}
