"""Each question, on a package that it is content with and on packages that fail it in one thing."""

from __future__ import annotations

import pytest

from judge.package.load import load_package
from judge.verifying import (
    Claim,
    accepted,
    deterministic,
    layout,
    mutants,
    slow,
    starter,
    statement,
    verify,
    wrong,
)
from sandbox.base import Sandbox
from sandbox.local import LocalSandbox
from tests.package.conftest import Folder
from tests.verifying.conftest import Ask

RIGHT = """
import numpy as np
def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError("zero")
    return x * factor
"""


def only(claims: dict[str, Claim]) -> Claim:
    (claim,) = claims.values()
    return claim


def test_a_good_package_is_fit(sandbox: LocalSandbox, folder: Folder) -> None:
    claims = list(verify(load_package(folder.path), sandbox))

    assert [] == [(claim.name, claim.message) for claim in claims if not claim.ok]
    assert {"layout", "deterministic", "example", "statement", "starter"} <= {claim.name for claim in claims}
    assert {"accepted/summed.py", "wrong_answer/in_place.py", "time_limit_exceeded/loop.py"} <= {c.name for c in claims}


@pytest.mark.docker
def test_a_good_package_is_fit_in_docker(docker_sandbox: Sandbox, folder: Folder) -> None:
    assert [] == [claim for claim in verify(load_package(folder.path), docker_sandbox) if not claim.ok]


def test_what_cannot_be_prepared_is_the_last_claim(sandbox: LocalSandbox, folder: Folder) -> None:
    folder.change("generator.py", "def cases(rng):", "def cases(rng):\n    raise RuntimeError('no cases today')")

    *_, last = verify(load_package(folder.path), sandbox)

    assert (last.name, last.ok) == ("package", False)
    assert "no cases today" in last.message


@pytest.mark.parametrize(
    ("gone", "lacks"),
    [
        ("accepted/summed.py", "3 accepted ways (it has 2)"),
        ("wrong_answer/no_error.py", "3 wrong answers (it has 2)"),
        ("time_limit_exceeded/loop.py", "one that is too slow"),
    ],
)
def test_layout_asks_for_enough_of_everything(ask: Ask, folder: Folder, gone: str, lacks: str) -> None:
    claim = only(ask(layout.claims, folder.remove(f"submissions/{gone}")))

    assert not claim.ok
    assert lacks in claim.message


@pytest.mark.parametrize(
    "drifting",
    [
        "import time; x = np.array([float(time.perf_counter_ns())])",
        "import os; x = np.frombuffer(os.urandom(8), dtype=np.uint8).astype(float)",
        "x = np.array([float(hash('a'))])",
        "x = np.random.default_rng().standard_normal(3)",
    ],
)
def test_deterministic_names_the_case_that_drifts(ask: Ask, folder: Folder, drifting: str) -> None:
    yields = f'{drifting}; yield case("basic", "drifting", x, 2.0)'
    folder.change("generator.py", "def cases(rng):\n", f"def cases(rng):\n    {yields}\n")

    claim = only(ask(deterministic.claims, folder))

    assert not claim.ok
    assert claim.detail["differing"] == ["basic/drifting"]


def test_deterministic_limits_the_size_of_the_inputs(ask: Ask, folder: Folder) -> None:
    folder.change("generator.py", "(300_000, 600_000)", "(300_000, 14_000_000)")
    folder.change("problem.toml", "[300000, 600000]", "[300000, 14000000]")

    claims = ask(deterministic.claims, folder)

    assert claims["deterministic"].ok
    assert not claims["size"].ok
    assert "100 MB is the most" in claims["size"].message


@pytest.mark.parametrize(
    ("name", "old", "new", "claim", "words"),
    [
        ("statement.md", "x = np.array([1.0, 2.0])", "x = np.array([1.0, 3.0])", "example", "not those of sample/"),
        ("statement.md", "expected = np.array([1.5, 3.0])", "expected = np.array([1.5, 3.1])", "example", "reference"),
        ("statement.md", "```python example", "```python", "example", "no block"),
        ("statement.md", "factor = 1.5", "factor = (", "example", "cannot be used"),
        ("statement.md", "## Conventions", "## Habits", "statement", "`## Conventions`"),
        ("statement.md", "`factor`", "it", "statement", "the parameter `factor`"),
        ("statement.md", "`numpy.multiply` or", "", "statement", "numpy.multiply"),
        ("hints.md", "## Hint 2", "And more:", "hints", "1 hints"),
        ("editorial.md", "a loop over them pays for each one.", "", "editorial", "too short"),
    ],
)
def test_statement_finds_what_is_not_explained(
    ask: Ask, folder: Folder, name: str, old: str, new: str, claim: str, words: str
) -> None:
    claims = ask(statement.claims, folder.change(name, old, new))

    assert [claim] == [found.name for found in claims.values() if not found.ok]
    assert words in claims[claim].message


def test_starter_must_earn_nothing(ask: Ask, folder: Folder) -> None:
    assert only(ask(starter.claims, folder)).ok

    folder.change("starter.py", "raise NotImplementedError", "return x * factor")
    claim = only(ask(starter.claims, folder))

    assert not claim.ok
    assert "the untouched starter earns" in claim.message


def test_accepted_ways_must_pass_and_tell_how_near_they_came(ask: Ask, folder: Folder) -> None:
    folder.write("submissions/accepted/nearly.py", RIGHT.replace("x * factor", "x * factor * (1 + 4e-10)"))
    folder.write("submissions/accepted/not_quite.py", RIGHT.replace("x * factor", "x * factor * (1 + 4e-9)"))

    claims = ask(accepted.claims, folder)

    assert claims["accepted/reference.py"].ok
    assert 0.3 < claims["accepted/nearly.py"].detail["used"] < 0.5
    assert not claims["accepted/not_quite.py"].ok
    assert "Wrong Answer" in claims["accepted/not_quite.py"].message


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (RIGHT, "it passes every test"),
        (RIGHT.replace("return x", "return (1.0 if x.shape == (2, 2) else x)"), "no hidden test finds it wrong"),
        ("def scale(", "it is not even tested"),
    ],
)
def test_wrong_answers_must_be_found_by_a_hidden_test(ask: Ask, folder: Folder, source: str, words: str) -> None:
    claims = ask(wrong.claims, folder.write("submissions/wrong_answer/not_found.py", source))

    assert ["wrong_answer/not_found.py"] == [claim.name for claim in claims.values() if not claim.ok]
    assert words in claims["wrong_answer/not_found.py"].message
    assert claims["wrong_answer/in_place.py"].detail["rejected_by"]


@pytest.mark.parametrize(
    ("source", "words"),
    [(RIGHT, "it earns points"), (RIGHT.replace("x * factor", "x + factor"), "it should be right but slow")],
)
def test_slow_ways_must_be_right_and_earn_nothing(ask: Ask, folder: Folder, source: str, words: str) -> None:
    claims = ask(slow.claims, folder.write("submissions/time_limit_exceeded/other.py", source))

    assert claims["time_limit_exceeded/loop.py"].ok
    assert not claims["time_limit_exceeded/other.py"].ok
    assert words in claims["time_limit_exceeded/other.py"].message


def test_mutants_of_the_reference_must_be_rejected(ask: Ask, folder: Folder) -> None:
    claim = only(ask(mutants.claims, folder))

    assert claim.ok, claim.detail["survivors"]
    assert claim.detail["killed"] == claim.detail["mutants"] > 3


def test_a_mutant_that_survives_is_shown_with_its_change(ask: Ask, folder: Folder) -> None:
    folder.change("submissions/accepted/reference.py", "return x * factor", "y = 3\n    return x * factor")

    claim = only(ask(mutants.claims, folder))

    assert not claim.ok
    assert {"3 -> 4", "3 -> 2"} == {survivor["change"] for survivor in claim.detail["survivors"]}
    assert "- y = 3\n+ y = 2" in claim.detail["survivors"][0]["diff"]


def test_a_survivor_that_is_excused_must_survive(ask: Ask, folder: Folder) -> None:
    folder.change("submissions/accepted/reference.py", "return x * factor", "y = 3\n    return x * factor")
    excuse = '[[equivalent]]\nline = "y = 3"\nreason = "nobody reads it, whatever it is"\n'
    claim = only(ask(mutants.claims, folder.write("mutants.toml", excuse)))
    assert claim.ok
    assert claim.detail["equivalent"] == 2

    folder.change("submissions/accepted/reference.py", "y = 3", "y = None")
    claim = only(ask(mutants.claims, folder))

    assert not claim.ok
    assert "excuses what does not survive" in claim.message
