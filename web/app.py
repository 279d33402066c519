"""The application: the API, the health page and the pages in one, over a judge that lives as long as it does."""

from __future__ import annotations

import html
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from judge import api
from judge.settings import Settings
from judge.wiring import build


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application for these settings (default: from the environment). Nothing is opened until it is started."""
    chosen = settings or Settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        judge = await run_in_threadpool(build, chosen)
        app.state.judge = judge
        judge.start()
        try:
            yield
        finally:
            await run_in_threadpool(judge.close)

    app = api.new_app(chosen, lifespan)
    api.mount(app, render_markdown=lambda text: f"<pre>{html.escape(text)}</pre>")
    return app
