"""The application: the API, the health page and the pages in one, over a judge that lives as long as it does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import structlog
from fastapi import Depends, FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from judge import api
from judge.api.schemas import ErrorBody
from judge.services import Judge
from judge.settings import Settings
from judge.wiring import build
from web.bare import bare_page
from web.bundle import ASSETS, DIST, STATIC, Forever
from web.pages import page
from web.render import markdown_html
from web.routes import (
    comments,
    editorials,
    interview,
    notes,
    preview,
    problems,
    progress,
    reference,
    submissions,
    together,
    tracks,
)
from web.security import Walls

__all__ = ["create_app"]


def create_app(
    settings: Settings | None = None,
    make_judge: Callable[[Settings], Judge] = build,
    *,
    is_preview: bool = False,
) -> FastAPI:
    """The application for these settings (default: from the environment). Nothing is opened until it is started.

    is_preview: pages of problems follow the files of their packages, for whoever writes them."""
    chosen = settings or Settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        judge = await run_in_threadpool(make_judge, chosen)
        app.state.judge = judge
        await run_in_threadpool(judge.catalog.all)  # before the sandbox, which is in no such hurry as the first page
        judge.start()
        try:
            yield
        finally:
            await run_in_threadpool(judge.close)

    app = api.new_app(chosen, lifespan)
    app.add_middleware(Walls, host_names=chosen.host_names)
    app.state.error_page = _error_page
    # First, as they are asked for most, and so are found without asking every route of the judge. A room is put
    # together when it is asked, and the first page, which a start waits for, asks none but the one it is in.
    app.mount("/static", Forever(directory=STATIC), name="static")
    app.mount(ASSETS, Forever(directory=DIST, check_dir=False), name="assets")
    following = [Depends(preview.follow)] if is_preview else None
    app.include_router(problems.router, dependencies=following)
    api.mount(app, render_markdown=markdown_html)
    app.include_router(editorials.router, dependencies=following)
    for room in (
        notes,
        submissions,
        together,
        comments,
        tracks,
        interview,
        progress,
        reference,
        *([preview] if is_preview else []),
    ):
        app.include_router(room.router)
    return app


def _error_page(request: Request, status: int, body: ErrorBody) -> Response:
    """Errors of pages are pages: what happened, and where to go on. Only what was asked for can be asked for again by a
    link; what was sent goes with it."""
    path = "/" + request.url.path.lstrip("/")  # with two of them in front it would be another host's
    address = path + (f"?{request.url.query}" if request.url.query else "")
    again = address if request.method == "GET" else None
    try:
        return page(request, "error.html", status=status, fault=body.error, code=status, again=again)
    except Exception as error:  # noqa: BLE001 - what all pages share may be broken, and this one has it too
        structlog.get_logger("web").error("an error has no page", path=request.url.path, exc_info=error)
        return bare_page(status, body.error.message, again)
