"""Bodies are limited before they are parsed. (The framework's own limit answers in plain text, not in our shape.)"""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from judge.api.errors import too_large

__all__ = ["BodyLimit"]


class BodyLimit:
    """Turns a request away whose body is longer than `limit` bytes: at once where its Content-Length says so, else as
    soon as more has come."""

    def __init__(self, app: ASGIApp, *, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        announced = request.headers.get("content-length", "")
        if announced.isascii() and announced.isdecimal() and int(announced[:20]) > self._limit:
            await too_large(request)(scope, receive, send)
            return
        received = 0

        async def limited() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._limit:
                raise HTTPException(413)
            return message

        await self._app(scope, limited, send)
