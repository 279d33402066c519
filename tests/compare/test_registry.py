"""registry: a table becomes a comparison, or an error that says which key and what it allows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import judge.compare
import judge.interval
from judge.compare.allclose import AllClose
from judge.compare.base import Linkable, Mismatch, Subject, wants_calls
from judge.compare.custom import Custom
from judge.compare.registry import InvalidComparison, build, kinds

LEAST: dict[str, dict[str, Any]] = {
    "up_to_permutation": {"of": "rows"},
    "objective": {"objective": "own"},
    "property": {"checks": [{"name": "finite"}]},
    "statistical": {"against": "reference"},
    "structured": {"parts": {"*": {"kind": "exact"}}},
    "all_of": {"of": [{"kind": "exact"}]},
    "any_of": {"of": [{"kind": "exact"}]},
    "ties": {"scores": "args.0"},
}


@pytest.mark.parametrize("kind", kinds())
def test_builds_every_kind_from_its_least_table(kind: str) -> None:
    made = build({"kind": kind} | LEAST.get(kind, {}))
    assert isinstance(made, kinds()[kind])


@pytest.mark.parametrize("kind", kinds())
def test_every_key_of_every_kind_says_what_it_is_for(kind: str) -> None:
    for name, field in kinds()[kind].model_fields.items():
        assert field.description, f"{kind}.{name}"


@pytest.mark.parametrize("kind", kinds())
def test_an_unknown_key_is_an_error_that_names_the_allowed_ones(kind: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build({"kind": kind, "no_such_key": 1} | LEAST.get(kind, {}))
    assert "'no_such_key'" in str(raised.value)
    for name in kinds()[kind].model_fields:
        assert name in str(raised.value)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({}, "kind is missing; there are all_of, allclose"),
        ({"kind": 3}, "kind = 3 does not exist"),
        ({"kind": "up-to-sign"}, "did you mean 'up_to_sign'?"),
        ({"kind": "allclose", "rtoll": 1}, "did you mean 'rtol'?"),
        ({"kind": "allclose", "rtol": "1e-6"}, "allclose: rtol: Input should be a valid number, got '1e-6'"),
        ({"kind": "allclose", "rtol": -1.0}, "rtol: Input should be greater than or equal to 0"),
        ({"kind": "allclose", "rtol": 1.0}, "rtol: Input should be less than 1"),
        ({"kind": "allclose", "atol": float("inf")}, "atol"),
        ({"kind": "allclose", "rtol": float("nan")}, "rtol"),
        ({"kind": "allclose", "equal_nan": 1}, "equal_nan: Input should be a valid boolean"),
        ({"kind": "allclose", "dtype": "loose"}, "dtype: Input should be 'kind', 'exact' or 'any'"),
        (
            {"kind": "statistical", "against": "reference", "false_alarm": 1e-6},
            "false_alarm: Input should be less than",
        ),
    ],
)
def test_says_which_key_and_what_it_allows(table: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build(table)
    assert said in str(raised.value)


def test_only_a_table_makes_a_comparison() -> None:
    with pytest.raises(InvalidComparison, match="expected a table"):
        build("allclose")  # type: ignore[arg-type]


def test_whole_numbers_will_do_for_tolerances() -> None:
    assert build({"kind": "allclose", "atol": 1}) == AllClose(atol=1.0)


def test_custom_is_known_but_decided_elsewhere() -> None:
    made = build({"kind": "custom"})
    assert isinstance(made, Custom)
    with pytest.raises(TypeError, match=r"checker\.py"):
        made.compare(Subject(1, 1))
    with pytest.raises(TypeError, match=r"checker\.py"):
        made.explain(Subject(1, 1), Mismatch("values", ""))


def test_what_a_comparison_needs_can_be_asked() -> None:
    assert isinstance(build({"kind": "up_to_sign"}), Linkable)
    assert not isinstance(build({"kind": "exact"}), Linkable)
    assert wants_calls(build({"kind": "property"} | LEAST["property"]))
    assert not wants_calls(build({"kind": "exact"}))


def test_who_shows_a_page_does_not_wait_for_scipy() -> None:
    """It is a second of a start."""
    look = (
        "import web.app, sys; print(*sorted(name for name in sys.modules if name.count('.') == 1 and 'scipy' in name))"
    )
    heavy = {f"scipy.{part}" for part in ("optimize", "sparse", "spatial", "special", "stats", "linalg")}

    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert "scipy.version" in done.stdout.split()
    assert heavy & set(done.stdout.split()) == set()


def test_judging_finds_loaded_what_it_uses_of_scipy() -> None:
    sources = [path.read_text() for path in (Path(judge.compare.__file__).parent).rglob("*.py")]
    sources.append(Path(judge.interval.__file__).read_text())
    used = {part for source in sources for part in re.findall(r"(?<![\w.])scipy\.([a-z]+)\.", source)}
    look = (
        "import sys; from judge.compare import registry; registry.preload();"
        "print(*(name for name in sys.modules if name.startswith('scipy.')))"
    )

    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert used >= {"optimize", "special", "stats"}
    assert {f"scipy.{part}" for part in used} <= set(done.stdout.split())
