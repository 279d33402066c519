"""problem.toml as a JSON schema, for editors that complete and check TOML. `python -m judge.package.json_schema` writes
docs/problem.schema.json anew.

It is made of the models that read the file: the manifest, the comparisons of the registry, the named properties. What
a model checks in code (points add up to 100, a group `sample`) is not in it; `judge verify` says that. Draft 7, which
every editor knows, and no nulls, which TOML does not have.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from judge.compare.base import Comparison
from judge.compare.properties import ALL_PROPERTIES, Property
from judge.compare.registry import kinds
from judge.package.schema import Manifest

__all__ = ["json_schema", "json_schema_text"]

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEMPLATE = "#/definitions/{model}"
_TABLE = "compare"  # the table [compare] itself
_PART = "comparison"  # a table inside it: all but `steps`, which only the whole has
_PROPERTY = "property"
_STANDS_FOR = "x-stands-for"  # a mark that is replaced by a reference at the end


def json_schema_text() -> str:
    """As the file has it."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def json_schema() -> Schema:
    """The schema of the whole file, with a definition for each kind of comparison and each property."""
    schema = _of(Manifest)
    definitions = schema.pop("definitions")
    schema["properties"]["compare"] = _reference(_TABLE)
    comparisons = {f"compare.{name}": _named(model, "kind", name) for name, model in kinds().items()}
    for table in comparisons.values():
        table["properties"]["steps"] = {
            "type": "object",
            "description": "of a class: another comparison for what one method or attribute gives, by its name",
            "additionalProperties": _reference(_PART),
        }
    properties = {f"property.{name}": _named(model, "name", name) for name, model in ALL_PROPERTIES.items()}
    definitions |= {
        _TABLE: {
            "description": "how an answer is compared; its kinds are in docs/comparisons",
            "oneOf": [_reference(name) for name in comparisons],
        },
        _PART: {"allOf": [_reference(_TABLE), {"not": {"required": ["steps"]}}]},
        _PROPERTY: {"oneOf": [_reference(name) for name in properties]},
        **comparisons,
        **properties,
    }
    return {"$schema": _DRAFT, "title": "problem.toml", **_tidy(schema), "definitions": _tidy(definitions)}


class _Generator(GenerateJsonSchema):
    """Pydantic's, but for TOML: what may be absent is absent, not null; and what a model holds as a comparison or a
    property is written as a table."""

    written_as_tables: ClassVar[dict[object, str]] = {Comparison: _PART, Property: _PROPERTY}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def is_instance_schema(self, schema: core_schema.IsInstanceSchema) -> JsonSchemaValue:
        name = self.written_as_tables.get(schema["cls"])
        return {_STANDS_FOR: name} if name else super().is_instance_schema(schema)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        name = self.written_as_tables.get(schema["cls"])
        return {_STANDS_FOR: name} if name else super().model_schema(schema)

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - "Rtol" says nothing beside rtol
        return False


def _of(model: type[BaseModel]) -> Schema:
    schema = model.model_json_schema(ref_template=_TEMPLATE, schema_generator=_Generator)
    return {key: value for key, value in schema.items() if key not in ("$defs", "title")} | {
        "definitions": schema.get("$defs", {})
    }


def _named(model: type[BaseModel], key: str, name: str) -> Schema:
    """The table of a model that is chosen by a key, such as kind = "allclose"."""
    schema = _of(model)
    if schema.pop("definitions"):
        raise TypeError(f"{model.__name__} holds models of its own, which have no place in the definitions yet")
    properties = {key: {"const": name}, **schema.get("properties", {})}
    return {**schema, "properties": properties, "required": [key, *schema.get("required", [])]}


def _reference(name: str) -> Schema:
    return {"$ref": _TEMPLATE.format(model=name)}


def _tidy(node: Any) -> Any:
    """Marks become references; titles of models and absent defaults go; keys that fit no pattern are errors."""
    if isinstance(node, list):
        return [_tidy(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _tidy(value) for key, value in node.items() if not _is_clutter(key, value)}
    if "patternProperties" in kept:
        kept.setdefault("additionalProperties", False)
    name = kept.pop(_STANDS_FOR, None)
    return kept if name is None else {**_reference(name), **kept}


def _is_clutter(key: str, value: Any) -> bool:
    return (key == "default" and value is None) or (key == "title" and isinstance(value, str))


def main() -> None:
    path = Path(__file__).resolve().parents[2] / "docs" / "problem.schema.json"
    path.write_text(json_schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
