"""An application that the API can be mounted on, and the mounting."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from starlette.middleware import Middleware

from judge.api import (
    editorials,
    errors,
    events,
    health,
    leaderboards,
    lint,
    metrics,
    notes,
    problems,
    runs,
    solutions,
    submissions,
    tracks,
)
from judge.api.body_limit import BodyLimit
from judge.api.person import Asking
from judge.api.rates import RateLimit
from judge.settings import Settings

__all__ = ["PREFIX", "mount", "new_app"]

PREFIX = "/api/v1"


class _Application(FastAPI):
    """Whose document describes errors too."""

    def openapi(self) -> dict[str, Any]:
        is_new = self.openapi_schema is None
        document = super().openapi()
        if is_new:
            errors.describe(document)
        return document


def new_app(settings: Settings, lifespan: Callable[[FastAPI], Any]) -> FastAPI:
    """An application with its limits and documents set, and nothing mounted. The lifespan has to put the Judge into
    `app.state.judge`. Rates are limited before anything is read, and bodies before they are parsed: a source of the
    greatest length fits even where JSON escapes most of it."""
    return _Application(
        title="ML judge",
        summary="Hand in code for a problem and follow how it is judged.",
        version=version("ml-judge"),
        lifespan=lifespan,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,  # the pages have one that works without a network
        redoc_url=None,
        middleware=[
            Middleware(errors.Bugs),
            Middleware(RateLimit, requests=settings.request_rate, submissions=settings.submission_rate),
            Middleware(BodyLimit, limit=settings.max_source_kb * 1024 * 4),
            Middleware(Asking),
        ],
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )


def mount(app: FastAPI, *, render_markdown: Callable[[str], str]) -> None:
    """Mount every router and the error handlers. `render_markdown` makes safe HTML of a statement."""
    app.state.render_markdown = render_markdown
    errors.install(app)
    # The first are found first, and are what is asked for most often.
    for room in (submissions, events, runs, problems, leaderboards, editorials, notes, lint, solutions, tracks):
        app.include_router(room.router, prefix=PREFIX)
    for router in (health.router, metrics.router):
        app.include_router(router)
