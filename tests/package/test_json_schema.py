"""docs/problem.schema.json: current, and of one mind with the models that read problem.toml."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.compare.properties import ALL_PROPERTIES
from judge.compare.registry import kinds
from judge.package.json_schema import json_schema, json_schema_text

ROOT = Path(__file__).parents[2]
SOFTMAX = ROOT / "problems" / "neural-network-layers" / "softmax" / "problem.toml"
OF_TABLES = ("required", "properties", "patternProperties", "additionalProperties")
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}


def faults(value: Any, schema: dict[str, Any], whole: dict[str, Any], place: str = "") -> Iterator[str]:
    """Where a value does not fit: as much of JSON schema as ours is written in; an unknown keyword is an error."""
    for keyword, asked in schema.items():
        if keyword in OF_TABLES and not isinstance(value, dict):
            continue  # it says nothing of what is no table
        match keyword:
            case "$ref":
                yield from faults(value, whole["definitions"][asked.removeprefix("#/definitions/")], whole, place)
            case "type" if not isinstance(value, TYPES[asked]) or (isinstance(value, bool) and asked != "boolean"):
                yield place
                return
            case "enum" if value not in asked:
                yield place
            case "const" if value != asked:
                yield place
            case "pattern" if not re.search(asked, value):
                yield place
            case "oneOf" | "anyOf":
                fitting = sum(not [*faults(value, one, whole, place)] for one in asked)
                if not fitting or (keyword == "oneOf" and fitting > 1):
                    yield place
            case "allOf":
                for one in asked:
                    yield from faults(value, one, whole, place)
            case "not" if not [*faults(value, asked, whole, place)]:
                yield place
            case "required":
                yield from (f"{place}.{key}" for key in asked if key not in value)
            case "properties":
                for key in asked.keys() & value.keys():
                    yield from faults(value[key], asked[key], whole, f"{place}.{key}")
            case "patternProperties":
                for pattern, one in asked.items():
                    for key in filter(re.compile(pattern).search, value):
                        yield from faults(value[key], one, whole, f"{place}.{key}")
            case "additionalProperties":
                patterns = schema.get("patternProperties", {})
                others = [k for k in value if k not in schema.get("properties", {})]
                for key in (k for k in others if not any(re.search(pattern, k) for pattern in patterns)):
                    yield from [f"{place}.{key}"] if not asked else faults(value[key], asked, whole, f"{place}.{key}")
            case "items":
                for i, item in enumerate(value):
                    yield from faults(item, asked, whole, f"{place}.{i}")
            case "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum":
                if {
                    "minimum": value < asked,
                    "maximum": value > asked,
                    "exclusiveMinimum": value <= asked,
                    "exclusiveMaximum": value >= asked,
                }[keyword]:
                    yield place
            case "minLength" | "minItems" | "minProperties" if len(value) < asked:
                yield place
            case _ if keyword not in KNOWN:
                raise AssertionError(f"{keyword} is not looked at here")


KNOWN = {"$schema", "title", "description", "default", "definitions", "type", "enum", "const", "pattern", "not"} | {
    "minLength",
    "minItems",
    "minProperties",
}


def wrong_places(text: str) -> list[str]:
    schema = json_schema()
    return [*faults(tomllib.loads(text), schema, schema)]


def test_the_file_is_current() -> None:
    there = (ROOT / "docs" / "problem.schema.json").read_text(encoding="utf-8")

    assert there == json_schema_text(), "renew it: python -m judge.package.json_schema"


@pytest.mark.parametrize("path", sorted(ROOT.glob("problems/*/*/problem.toml")), ids=lambda path: path.parent.name)
def test_every_problem_fits(path: Path) -> None:
    assert wrong_places(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('difficulty = "easy"', 'difficulty = "simple"', ".difficulty"),
        ("minutes    = 10", "minute = 10", ".minute"),
        ("time_s    = 5.0", "time_s = 0", ".limits.time_s"),
        ('kind         = "allclose"', 'kind = "allclos"', ".compare"),
        ("atol         = 1e-9", "attol = 1e-9", ".compare"),
        ("atol         = 1e-9", "atol = -1", ".compare"),
        ("basic  =", "Basic =", ".groups.Basic"),
        ("[speed]", "[sped]", ".sped"),
    ],
)
def test_what_the_judge_refuses_does_not_fit(old: str, new: str, place: str) -> None:
    text = SOFTMAX.read_text(encoding="utf-8")
    assert old in text

    assert wrong_places(text.replace(old, new)) == [place]


def test_tables_within_tables_are_described() -> None:
    head, _, tail = SOFTMAX.read_text(encoding="utf-8").partition("[groups]")
    before = head.partition("[compare]")[0]

    def with_compare(table: str) -> list[str]:
        return wrong_places(f"{before}[compare]\n{table}\n[groups]{tail}")

    part = '[compare.parts.w]\nkind = "up_to_sign"'
    assert with_compare(f'kind = "structured"\n{part}\naxis = "rows"') == []
    assert with_compare(f'kind = "structured"\n{part}\naxis = "diagonals"') == [".compare"]
    assert with_compare('kind = "property"\nchecks = [{name = "between", low = 0.0}]') == []
    assert with_compare('kind = "property"\nchecks = [{name = "between", lowest = 0.0}]') == [".compare"]
    assert with_compare('kind = "exact"\n[compare.steps.step]\nkind = "allclose"') == []
    assert with_compare('kind = "exact"\n[compare.steps.step]\nkind = "exact"\nsteps = {}') == [".compare"]


def test_every_kind_and_property_has_its_keys() -> None:
    definitions = json.loads(json_schema_text())["definitions"]

    for name, model in kinds().items():
        assert definitions[f"compare.{name}"]["properties"].keys() == {"kind", "steps", *model.model_fields}
    for name, checked in ALL_PROPERTIES.items():
        assert definitions[f"property.{name}"]["properties"].keys() == {"name", *checked.model_fields}
