"""Who asks, for every route: `request.state.asker`. Found out only when a route wants to know, and made known only when
there is something to remember, so that looking around leaves no cookie.

Only a browser on a page of ours is made known, since only a browser keeps cookies; a program without one stays nobody.
"""

from __future__ import annotations

from typing import cast

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from judge.actions.recognize import introduce, recognize
from judge.services import Judge

__all__ = ["COOKIE", "Asker", "Asking"]

COOKIE = "judge-person"
_LASTS_S = 400 * 24 * 3600  # the longest that browsers allow; each thing that is remembered begins it anew


class Asker:
    """Whoever sent one request. Its methods may ask the database, so they are for the threads of routes."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._token = request.cookies.get(COOKIE)
        self.cookie: str | None = None

    def known(self) -> str | None:
        """The id of the person, if it is known who asks."""
        return recognize(self._judge, self._token)

    def remembered(self) -> str | None:
        """The same, for something that is to be kept: a browser that was nobody becomes somebody."""
        person_id = self.known()
        if self._judge.settings.is_alone:
            return person_id
        if person_id is None and self._is_browser:
            person_id, self._token = introduce(self._judge)
        if person_id is not None:
            self.cookie = self._token
        return person_id

    @property
    def _judge(self) -> Judge:
        return cast(Judge, self._request.app.state.judge)

    @property
    def _is_browser(self) -> bool:
        """By what browsers say with every form and every POST of a script. (Those of other sites were turned away.)"""
        return "origin" in self._request.headers or "sec-fetch-site" in self._request.headers


class Asking:
    """Puts the Asker into the request's state, and the cookie into the answer where there is one to set."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        asker = request.state.asker = Asker(request)

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start" and asker.cookie is not None:
                MutableHeaders(scope=message).append("Set-Cookie", _cookie(asker.cookie, scope["scheme"] == "https"))
            await send(message)

        await self._app(scope, receive, send_with_cookie)


def _cookie(token: str, is_secure: bool) -> str:
    """No script can read it, and no other site's form sends it along."""
    secure = "; Secure" if is_secure else ""
    return f"{COOKIE}={token}; Path=/; Max-Age={_LASTS_S}; HttpOnly; SameSite=Lax{secure}"
