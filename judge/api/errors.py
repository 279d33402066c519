"""The one error shape, and which status each fault has. Whatever goes wrong below leaves through here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic.json_schema import models_json_schema
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from judge.api.schemas import ErrorBody, Fault, FieldFault
from judge.errors import (
    Conflict,
    InvalidPackage,
    InvalidSource,
    JudgeError,
    NotAllowed,
    NotFound,
    TooMany,
    Unavailable,
    UsageError,
)

__all__ = ["Bugs", "describe", "documented", "install", "refused", "too_large"]

RETRY_AFTER_S = 2
_SCHEMAS = "#/components/schemas"
_API = ("/api/", "/healthz", "/metrics")

_STATUS: list[tuple[type[JudgeError], int]] = [
    (NotFound, 404),
    (InvalidSource, 422),
    (InvalidPackage, 503),
    (Conflict, 409),
    (TooMany, 429),
    (NotAllowed, 403),
    (UsageError, 422),
    (Unavailable, 503),
    (JudgeError, 500),
]

_ANYWHERE = (413, 421, 429, 500)  # whatever is asked for

_HTTP_CODES = {
    400: ("bad_request", "The request cannot be read.", "Send JSON in UTF-8 with Content-Type: application/json."),
    404: ("not_found", "There is nothing at this address.", None),
    405: ("method_not_allowed", "This address does not take that method.", None),
    413: ("too_large", "The request is too long.", "A source may have 256 KiB unless the server is set otherwise."),
}

_MEANINGS = {
    400: "The body is not JSON in UTF-8",
    403: "The request comes from a page of another site, or from somebody whom this judge does not know",
    404: "There is no such thing",
    409: "Something else was asked for under the same Idempotency-Key, or a newer text is there than the one seen",
    413: "The body is too long",
    421: "A judge on loopback was called by a name that is not its own",
    422: "A field is missing or wrong; `fields` names it",
    429: "Too often, or too much at once; try again after Retry-After seconds",
    500: "A fault of the judge",
    503: "The judge cannot do it now; try again after Retry-After seconds",
}


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that may answer with these, and of what any may answer with. Errors are JSON, whatever
    the route answers with. (By its model the framework would make a validator for each of them, at every start.)"""
    shape = {"content": {"application/json": {"schema": {"$ref": f"{_SCHEMAS}/ErrorBody"}}}}
    return {status: {**shape, "description": _MEANINGS[status]} for status in sorted({*statuses, *_ANYWHERE})}


def describe(document: dict[str, Any]) -> None:
    """Put the shape that all routes name into the document of the API."""
    _, shapes = models_json_schema([(ErrorBody, "serialization")], ref_template=f"{_SCHEMAS}/{{model}}")
    document["components"]["schemas"].update(shapes["$defs"])


def install(app: FastAPI) -> None:
    """Make every error of this application leave in the one shape."""
    app.exception_handler(JudgeError)(_on_judge_error)
    app.exception_handler(RequestValidationError)(_on_invalid)
    app.exception_handler(HTTPException)(_on_http)


class Bugs:
    """Answers where nobody else did. (The framework's own place for this lies outside of all that sets headers.)"""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_begun = False

        async def noticed(message: Message) -> None:
            nonlocal is_begun
            is_begun = is_begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, noticed)
        except Exception as error:
            if scope["type"] != "http" or is_begun:
                raise  # it can only be cut off
            await _on_bug(Request(scope), error)(scope, receive, send)


def too_large(request: Request) -> Response:
    """The answer to a body that is too long. The rest of it is not read, so the connection ends here."""
    return _answer(request, 413, _fault_of_status(413), {"Connection": "close"})


def refused(request: Request, error: JudgeError) -> Response:
    """The answer to a request that a wall before the routes turns away."""
    return _on_judge_error(request, error)


def _on_judge_error(request: Request, error: JudgeError) -> Response:
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    if status >= 500:
        structlog.get_logger("judge.api").error(
            "cannot serve", path=request.url.path, code=error.code, reason=error.message
        )
    hint = str(error.context["hint"]) if "hint" in error.context else None
    fields = (
        [FieldFault(where=str(error.context["where"]), message=error.message)] if "where" in error.context else None
    )
    if isinstance(error, Unavailable):
        hint = hint or f"Nothing was taken. Try again in {RETRY_AFTER_S} seconds."
    retry_after_s = error.retry_after_s if isinstance(error, TooMany) else RETRY_AFTER_S
    headers = {"Retry-After": str(retry_after_s)} if status in (429, 503) else None
    return _answer(request, status, Fault(code=error.code, message=error.message, hint=hint, fields=fields), headers)


def _on_invalid(request: Request, error: RequestValidationError) -> Response:
    faults = error.errors()
    if any(fault["type"] == "json_invalid" for fault in faults):
        return _answer(request, 400, _fault_of_status(400))
    fields = [FieldFault(where=_place(fault["loc"]), message=str(fault["msg"])) for fault in faults]
    message = (
        f"{fields[0].where}: {fields[0].message}" if len(fields) == 1 else f"{len(fields)} fields are missing or wrong."
    )
    hint = None
    if any(
        fault["type"] in ("model_attributes_type", "missing") and tuple(fault["loc"]) == ("body",) for fault in faults
    ):
        hint = _HTTP_CODES[400][2]
    return _answer(request, 422, Fault(code="invalid", message=message, hint=hint, fields=fields))


def _on_http(request: Request, error: HTTPException) -> Response:
    headers = {"Allow": _allowed(request)} if error.status_code == 405 else error.headers
    return _answer(request, error.status_code, _fault_of_status(error.status_code), headers)


def _allowed(request: Request) -> str:
    """Every method of this address. (The framework tells those of the first route that has it.)"""
    routes = [route for route in request.app.routes if not isinstance(route, Mount)]
    allowed = [
        method
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
        if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in routes)
    ]
    return ", ".join(allowed or ("GET", "HEAD"))  # files are read only


def _on_bug(request: Request, error: Exception) -> Response:
    structlog.get_logger("judge.api").error("a request failed", path=request.url.path, exc_info=error)
    return _answer(request, 500, Fault(code="internal", message="The judge failed. It is not your request's fault."))


def _fault_of_status(status: int) -> Fault:
    if status in _HTTP_CODES:
        code, message, hint = _HTTP_CODES[status]
        return Fault(code=code, message=message, hint=hint)
    phrase = HTTPStatus(status).phrase
    return Fault(code=phrase.lower().replace(" ", "_"), message=f"{phrase}.")


def _place(loc: Sequence[int | str]) -> str:
    return ".".join(str(part) for part in loc)


def _answer(request: Request, status: int, fault: Fault, headers: Mapping[str, str] | None = None) -> Response:
    """JSON, unless the pages have their own way to show an error and this is a page's address."""
    body = ErrorBody(error=fault)
    page = getattr(request.app.state, "error_page", None)
    if page is not None and not request.url.path.startswith(_API):
        response: Response = page(request, status, body)
        response.headers.update(headers or {})
        return response
    return JSONResponse(body.as_json(), status_code=status, headers=dict(headers) if headers else None)
