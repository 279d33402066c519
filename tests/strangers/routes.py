"""Every address of the application: from the application, so that none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

__all__ = ["routes_of"]


def routes_of(app: FastAPI) -> Iterator[tuple[str, frozenset[str]]]:
    """Each path as it is written in the routes, with its methods; a directory of files has none."""
    left: list[tuple[str, Any]] = [("", route) for route in app.routes]
    while left:
        prefix, route = left.pop()
        if hasattr(route, "original_router"):  # the framework keeps routers as they were included
            prefix += route.include_context.prefix
            left.extend((prefix, inner) for inner in route.original_router.routes)
        else:
            yield prefix + route.path, frozenset(getattr(route, "methods", None) or ())
