from collections.abc import Iterator

import numpy as np
from kit import call, case, new


def texts(rng: np.random.Generator, n: int, longest: int, terms: int, skew: float = 0.8) -> list[list[str]]:
    """n documents of 1 to `longest` tokens; the lower the number of a term, the more often it occurs."""
    weights = np.arange(1, terms + 1) ** -skew
    lengths = rng.integers(1, longest + 1, n)
    tokens = rng.choice(terms, int(lengths.sum()), p=weights / weights.sum())
    return [[f"t{t}" for t in part] for part in np.split(tokens, np.cumsum(lengths)[:-1])]


def asked(docs: list[list[str]], queries: list[list[str]], top: int, **parameters: float) -> list:
    """Index the documents and ask every query."""
    return [new(docs, **parameters), *(call("search", query, top) for query in queries)]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    pets = [
        ["the", "cat", "sat"],
        ["the", "dog", "ate", "the", "cat", "food"],
        [],
        ["the", "bird"],
    ]
    yield case(
        "sample",
        "worked-example",
        steps=[new(pets), call("search", ["cat", "cat", "bird", "zebra"], 2), call("search", ["the"], 9)],
    )
    yield case("sample", "a-tie", steps=asked([["b", "x"], ["a", "x"], ["a", "y"]], [["a", "b"], ["x"], ["a"]], 3))

    for n, longest, terms, top in [(6, 5, 6, 3), (30, 12, 25, 5), (80, 30, 60, 10), (150, 8, 40, 200), (60, 60, 20, 4)]:
        docs = texts(rng, n, longest, terms)
        yield case("basic", f"docs-{n}", steps=asked(docs, texts(rng, 6, 5, terms + 3, 0.2), top))
    docs = texts(rng, 40, 20, 30)
    for k1, b in [(2.0, 0.3), (0.5, 1.0)]:
        yield case("basic", f"k1-{k1:g}-b-{b:g}", steps=asked(docs, texts(rng, 5, 4, 30, 0.2), 8, k1=k1, b=b))

    yield case(
        "edge",
        "in-all-documents",
        steps=asked([["a", "b"], ["a"], ["a", "a", "c"]], [["a"], ["a", "b"], ["a", "c"]], 3),
        note="A term of all documents has a small idf, but a positive one.",
    )
    yield case(
        "edge",
        "repeated-query-tokens",
        steps=asked([["a", "x"], ["b", "x"], ["b", "y"]], [["a", "b"], ["a", "b", "b"], ["b", "b", "b", "a"]], 3),
        note="A token that is asked twice counts twice.",
    )
    spelled = [["Cat", "cats"], ["cat"], ["CAT", "cat.", ""], ["cat", "Cat", "Cat"]]
    yield case(
        "edge",
        "tokens-as-they-are",
        steps=asked(spelled, [["Cat"], ["cat"], ["CAT", "cats"], ["cat.", "dogs"], [""]], 4),
        note="Cat, CAT, cat, cats and cat. are five tokens, and an empty text is one as well.",
    )
    yield case("edge", "empty-query", steps=asked(pets, [[], ["cat"], []], 3), note="No token: no result.")
    yield case("edge", "unknown-terms", steps=asked(pets, [["zebra"], ["zebra", "dog"], ["zebra"]], 3))
    yield case(
        "edge",
        "empty-documents",
        steps=asked([[], ["a", "b", "a"], [], [], ["b"], ["c", "c"]], [["a"], ["b"], ["c", "a"]], 6),
        note="An empty document is never found, but counts in N and in the average length.",
    )
    yield case("edge", "only-empty-documents", steps=asked([[], []], [["a"], []], 2), note="The average length is 0.")
    yield case("edge", "no-documents", steps=asked([], [["a"], []], 2), note="Nothing to find.")
    yield case("edge", "one-document", steps=asked([["a", "b", "a"]], [["a"], ["b", "a"], ["c"]], 1))
    docs = texts(rng, 25, 15, 12)
    yield case("edge", "b-0", steps=asked(docs, [["t0"], ["t1", "t4"]], 25, b=0.0), note="Length does not matter.")
    yield case("edge", "k1-0", steps=asked(docs, [["t0"], ["t1", "t4"]], 25, k1=0.0), note="Only presence matters.")
    yield case("edge", "k1-0-b-0", steps=asked(docs, [["t2", "t3", "t2"]], 25, k1=0.0, b=0.0))
    yield case(
        "edge",
        "many-ties",
        steps=asked([[f"t{(7 * i) % 5}", "all"] for i in range(30)], [["t1"], ["all"], ["t0", "t3"]], 4),
        note="Equal scores: the smaller ids, in order.",
    )
    yield case(
        "edge",
        "b-1e-12",
        steps=asked([["a"] + ["x"] * 7, ["a", "y"], ["a"] * 2, ["a"] * 2 + ["z"] * 3], [["a"]], 4, b=1e-12),
        note="Scores that are the same when rounded to 9 decimals are a tie.",
    )
    long = [["a"] + ["x"] * 9, ["a"] + ["y"] * 5, ["a"], ["z"] * 3]
    yield case(
        "edge",
        "apart-in-the-tenth-decimal",
        steps=asked(long, [["a"]], 3, b=4e-10),
        note="Scores that are the same when rounded to 9 decimals are a tie.",
    )
    yield case(
        "edge",
        "apart-in-the-ninth-decimal",
        steps=asked(long, [["a"]], 3, b=7e-9),
        note="Scores that differ in the ninth decimal are no tie.",
    )
    frequent = [["a"] * 200, ["a"] * 3 + ["b"], ["a", "b"] * 2, ["c"]]
    yield case("edge", "very-frequent", steps=asked(frequent, [["a"], ["b"], ["a", "c"]], 4), note="tf saturates.")
    yield case("edge", "top-1", steps=asked(pets, [["the"], ["cat", "bird"]], 1))

    for n in (300, 500, 800):
        docs = texts(rng, n, 30, 2000, 0.5)
        queries = [[f"t{t}" for t in rng.integers(0, 2000, 4)] for _ in range(400)]
        yield case("speed", f"docs-{n}", steps=asked(docs, queries, 10), size=n)
