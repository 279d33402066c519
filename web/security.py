"""What every answer says to the browser, and which requests of other sites are refused."""

from __future__ import annotations

import json
import secrets
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Walls"]

_SAFE = {"GET", "HEAD", "OPTIONS"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_CROSS_SITE = {
    "code": "cross_site",
    "message": "This request comes from a page of another site.",
    "hint": "Use this judge's own pages, its command line, or a program that is no browser.",
}
_OTHER_NAME = {
    "code": "unknown_host",
    "message": "This judge serves its own machine, and was called by another name.",
    "hint": "Open it at http://127.0.0.1, or name the proxy in front of it in JUDGE_TRUSTED_HOSTS.",
}


class Walls:
    """Sets the headers, with a nonce for the style elements that scripts make (`request.state.nonce`). A browser that
    sends a form or a request from another site's page is refused before anything reads it: on one's own machine there
    is no password that such a page would lack. For the same reason a server on loopback answers to no name but
    `host_names` (None: to any), so that no site can pass for it by pointing its own name here."""

    def __init__(self, app: ASGIApp, host_names: frozenset[str] | None) -> None:
        self._app, self._host_names = app, host_names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        scope.setdefault("state", {})["nonce"] = nonce

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = _POLICY.format(nonce=nonce)
                for name, value in _HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")  # whose it is, and as it stands now
            await send(message)

        headers = Headers(scope=scope)
        if self._host_names is not None and _name(headers.get("host", "")) not in self._host_names:
            await _refuse(send_with_headers, 421, _OTHER_NAME)
            return
        if scope["method"] not in _SAFE and _is_cross_site(headers):
            await _refuse(send_with_headers, 403, _CROSS_SITE)
            return
        await self._app(scope, receive, send_with_headers)


def _is_cross_site(headers: Headers) -> bool:
    """By what browsers say of themselves; programs say nothing, and may."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


def _name(host: str) -> str:
    """Of a Host header, without the port: "[::1]:8000" -> "::1"."""
    return (urlsplit(f"//{host}").hostname or "") if "@" not in host else ""


async def _refuse(send: Send, status: int, fault: dict[str, str]) -> None:
    body = json.dumps({"error": fault}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
