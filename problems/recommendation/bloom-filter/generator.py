from collections.abc import Iterator

import numpy as np
from kit import call, case, get, new, support_input

STATE = [get("m"), get("k"), get("bits")]


def words(rng: np.random.Generator, count: int, longest: int = 12) -> list[bytes]:
    """Random byte strings of 1 to `longest` bytes."""
    return [rng.bytes(int(length)) for length in rng.integers(1, longest + 1, count)]


def visitors(first: int, count: int) -> list[bytes]:
    """Numbered names, as keys look in practice: nearly the same, and different at the end."""
    return [b"visitor-%d" % i for i in range(first, first + count)]


def filled(n: int, p: float, items: list[bytes], asked: list[bytes]) -> list[tuple]:
    """Make a filter, add, and look at everything."""
    return [new(n, p), call("add", items), *STATE, call("contains", asked), call("estimate_count")]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(4, 0.1),
            get("m"),
            get("k"),
            call("add", [b"cat", b"dog"]),
            get("bits"),
            call("contains", [b"dog", b"cow", b"cat"]),
            call("estimate_count"),
        ],
    )
    yield case("sample", "six-visitors", steps=filled(10, 0.05, visitors(0, 6), visitors(3, 6)))

    for n, p in [(20, 0.1), (100, 0.01), (500, 0.001), (64, 0.3)]:
        items = words(rng, n)
        yield case("basic", f"random-n-{n}-p-{p:g}", steps=filled(n, p, items, [*items[::3], *words(rng, n)]))
    yield case("basic", "visitors-n-300-p-0.02", steps=filled(300, 0.02, visitors(0, 300), visitors(250, 200)))
    steps = [new(150, 0.03)]
    for _ in range(5):
        steps += [call("add", words(rng, 30)), call("contains", words(rng, 20)), call("estimate_count"), get("bits")]
    yield case("basic", "five-rounds", steps=steps)

    some = words(rng, 10)
    yield case(
        "edge",
        "empty-filter",
        steps=[new(50, 0.01), *STATE, call("contains", some), call("estimate_count")],
        note="Nothing was added: no bit is set, nothing is contained, the estimate is 0.",
    )
    yield case(
        "edge",
        "room-for-one",
        steps=filled(1, 0.36, [b"one"], [b"one", b"two", b"three", b"four"]),
        note="m is rounded up from 2.13 to 3, and k follows from this m.",
    )
    yield case(
        "edge",
        "no-items",
        steps=[new(50, 0.01), call("add", []), call("contains", []), get("bits")],
        note="add([]) changes nothing, contains([]) is an empty array.",
    )
    yield case(
        "edge",
        "empty-byte-string",
        steps=[
            new(10, 0.05),
            call("contains", [b""]),
            call("add", [b""]),
            *STATE,
            call("contains", [b"", b"\0", b"a"]),
        ],
        note="b'' is an item like any other; its hash is the starting value.",
    )
    yield case(
        "edge",
        "empty-byte-string-among-others",
        steps=filled(30, 0.02, [b"x", b"", b"longer than the others"], [b"", b"x", b"y"]),
    )
    yield case(
        "edge",
        "trailing-zero-bytes",
        steps=filled(30, 0.001, [b"a", b"b\0", b"\0\0", b"c\0d"], [b"a\0", b"b", b"", b"\0", b"c", b"c\0d", b"b\0"]),
        note="b'a' and b'a\\x00' are different items.",
    )
    yield case(
        "edge",
        "bytes-above-127",
        steps=filled(20, 0.01, [b"\xff\xfe", b"\x80", bytes(range(256))], [b"\x80", b"\x7f", b"\xff\xff"]),
        note="Bytes are numbers from 0 to 255, not -128 to 127.",
    )
    long = [rng.bytes(length) for length in (1000, 257, 64, 1, 4096)]
    yield case("edge", "long-items", steps=filled(8, 0.01, long, [long[0][:-1], *long]), note="Lengths from 1 to 4096.")

    half = words(rng, 40)
    yield case("edge", "p-0.5", steps=filled(40, 0.5, half, [*half, *words(rng, 40)]), note="p = 0.5: one bit an item.")
    yield case("edge", "p-0.9", steps=filled(40, 0.9, half[:15], half), note="p near 1: k would round to 0, but is 1.")
    yield case("edge", "p-1e-9", steps=filled(25, 1e-9, half[:25], half), note="A tiny p: thirty bits an item.")
    yield case("edge", "n-1", steps=filled(1, 0.01, [b"only"], [b"only", b"other"]), note="n = 1: ten bits.")
    yield case("edge", "n-1-p-0.9", steps=filled(1, 0.9, [b"only"], [b"only", b"other"]), note="A single bit.")
    yield case(
        "edge",
        "m-a-multiple-of-8",
        steps=filled(5, 0.01, words(rng, 5), words(rng, 20)),
        note="m = 48: no bits to spare in the last byte.",
    )
    many = words(rng, 60)
    yield case(
        "edge", "k-rounded-down", steps=filled(100, 0.1, many, words(rng, 60)), note="m / n * ln 2 = 3.32: k = 3."
    )
    yield case(
        "edge", "k-rounded-up", steps=filled(100, 0.15, many, words(rng, 60)), note="m / n * ln 2 = 2.74: k = 3."
    )

    yield case(
        "edge",
        "the-same-item-twice",
        steps=[
            new(30, 0.02),
            call("add", [b"twice", b"once", b"twice"]),
            get("bits"),
            call("estimate_count"),
            call("add", [b"twice"]),
            get("bits"),
            call("estimate_count"),
        ],
        note="Adding an item again changes nothing, within a call and between calls.",
    )
    yield case(
        "edge",
        "contains-changes-nothing",
        steps=[new(20, 0.05), call("add", some[:3]), call("contains", some), call("contains", some), get("bits")],
    )
    crowd = visitors(0, 400)
    yield case(
        "edge",
        "overfilled",
        steps=filled(60, 0.05, crowd[:200], crowd),
        note="More than three times as many items as planned: many false positives, but no false negative.",
    )
    yield case(
        "edge",
        "all-bits-set",
        steps=filled(10, 0.1, crowd, [b"never added", b"0"]),
        note="All bits are set: everything is contained, the estimate is infinite.",
    )

    added, fresh = (support_input("random_items", count, seed, 8, 8) for count, seed in ((20_000, 1), (100_000, 2)))
    yield case(
        "edge",
        "false-positives-of-100000-fresh-items",
        steps=[new(20_000, 0.02), call("add", added), call("contains", fresh), call("estimate_count")],
        note="The filter is exactly full: about 2 % of items that were never added are reported.",
    )
    yield case(
        "edge",
        "no-false-negatives-of-20000",
        steps=[new(20_000, 0.02), call("add", added), call("contains", added)],
        note="Whatever was added is contained.",
    )
    yield case(
        "edge",
        "twenty-million-planned",
        steps=[new(20_000_000, 0.01), get("m"), get("k"), *(call(f, added) for f in ("contains", "add", "contains"))],
        note="192 million bits are 24 MB; a byte for each bit does not fit into the memory limit.",
    )

    for count in (40_000, 60_000, 80_000):
        items, others = (support_input("random_items", count, seed, 30, 40) for seed in (count, count + 1))
        steps = [new(count, 0.01), call("add", items), call("contains", others), call("contains", items), get("bits")]
        yield case("speed", f"items-{count}", steps=steps, size=count)
