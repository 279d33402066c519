"""What is good to know: how judging works, and the API described from its own document."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from judge.verdict import Verdict
from web.pages import page

router = APIRouter(include_in_schema=False)

_METHODS = ("get", "post", "put", "patch", "delete")


@router.get("/help")
def get_help(request: Request) -> HTMLResponse:
    return page(request, "help.html", verdicts=list(Verdict))


@router.get("/api/v1/docs")
def get_api_docs(request: Request) -> HTMLResponse:
    """Without scripts and without another host, unlike the framework's own page."""
    document = request.app.openapi()
    return page(request, "api.html", document=document, operations=_operations(document), schemas=_schemas(document))


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "method": method.upper(),
            "path": path,
            "summary": item[method].get("summary", ""),
            "text": item[method].get("description", ""),
            "parameters": item[method].get("parameters", []),
            "body": _named(item[method].get("requestBody", {})),
            "answers": [
                (status, answer.get("description", ""), _named(answer))
                for status, answer in item[method].get("responses", {}).items()
            ],
        }
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]


def _named(holder: dict[str, Any]) -> str:
    """Name of the schema that a body or an answer has; "" where it has none."""
    for content in holder.get("content", {}).values():
        return str(content.get("schema", {}).get("$ref", "")).rpartition("/")[2]
    return ""


def _schemas(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "text": schema.get("description", ""),
            "fields": [
                (key, _type(field), key in schema.get("required", []), field.get("description", ""))
                for key, field in schema.get("properties", {}).items()
            ],
        }
        for name, schema in sorted(document.get("components", {}).get("schemas", {}).items())
        if "properties" in schema
    ]


def _type(field: dict[str, Any]) -> str:
    """A field's type in a few words."""
    if "$ref" in field:
        return str(field["$ref"]).rpartition("/")[2]
    for key in ("anyOf", "allOf", "oneOf"):
        if key in field:
            return " or ".join(_type(item) for item in field[key])
    if "enum" in field:
        return " or ".join(f'"{value}"' for value in field["enum"])
    if field.get("type") == "array":
        return f"list of {_type(field.get('items', {}))}"
    return str(field.get("type", "anything"))
