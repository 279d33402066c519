"""A judge without judging, for the scripts: a test says what happens to a submission, and when the server is away."""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import threading
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.browser.scripts import pages
from web.bundle import DIST

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@dataclass
class Submission:
    """Its events in order; the sequence number of the first is 1."""

    state: str = "queued"
    mode: str = "submit"
    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def as_json(self, submission_id: str) -> dict[str, Any]:
        tests = [data for kind, data in self.events if kind == "test"]
        return {"id": submission_id, "state": self.state, "attempt": 1, "verdict": None, "total": None, "tests": tests}


class FakeJudge:
    """`posted` is what was handed in, `streams` the Last-Event-ID (or `after`) that each stream was asked from."""

    def __init__(self) -> None:
        self.posted: list[dict[str, Any]] = []
        self.keys: list[str] = []  # under which they were sent
        self.streams: list[int] = []
        self.submissions: dict[str, Submission] = {}
        self.faults: list[dict[str, Any]] | None = None  # what lint says; None: it is not there
        self.read: list[str] = []  # what it was asked to read
        self.note = "first"
        self.revision = 1  # of the note
        self.refusal: tuple[int, dict[str, Any]] | None = None
        self.stream_status = 200
        self.is_mute = False  # streams stay open and say nothing
        self._cuts = 0
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    # ------------------------------------------------------------------------------------------ what a test says

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def tell(self, kind: str, **data: Any) -> None:
        """Something happens to the newest submission."""
        submission = list(self.submissions.values())[-1]
        if kind == "state":
            submission.state = data["state"]
        if kind == "report":
            submission.state = "judged"
            data = {"state": "judged", "verdict": "Wrong Answer"}
        submission.events.append((kind, data))

    def test(self, name: str, verdict: str = "Accepted", message: str = "") -> None:
        self.tell("test", name=name, verdict=verdict, cpu_s=0.0123, message=message)

    def cut(self) -> None:
        """All open streams end in the middle."""
        self._cuts += 1

    def start(self) -> None:
        config = uvicorn.Config(
            self._app(), port=self.port, log_level="critical", lifespan="off", timeout_graceful_shutdown=0
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self.cut()
            self._server.should_exit = True
            self._thread.join()
            self._server = None

    # ------------------------------------------------------------------------------------------ what it answers

    def _app(self) -> Starlette:
        routes = [
            Route("/", self._problems),
            Route("/problems/softmax", self._problem),
            Route("/problems/softmax/submissions", self._rows),
            Route("/problems/softmax/editorial", self._editorial),
            Route("/api/v1/problems/softmax/note", self._note, methods=["GET", "PUT"]),
            Route("/api/v1/lint", self._lint, methods=["POST"]),
            Route("/submissions/{id}", self._submission),
            Route("/submissions/{id}/result", self._result),
            Route("/api/v1/submissions", self._post, methods=["POST"]),
            Route("/api/v1/run", self._post, methods=["POST"]),
            Route("/api/v1/submissions/{id}", self._get),
            Route("/api/v1/submissions/{id}/events", self._events),
            Mount("/assets", StaticFiles(directory=DIST)),
        ]
        return Starlette(routes=routes)

    async def _problems(self, _: Request) -> Response:
        return _page(pages.problems)

    async def _problem(self, _: Request) -> Response:
        return _page(pages.problem)

    async def _submission(self, request: Request) -> Response:
        submission_id = request.path_params["id"]
        state = self.submissions[submission_id].state
        return _page(lambda nonce: pages.submission(nonce, submission_id, state))

    async def _result(self, request: Request) -> Response:
        return HTMLResponse(pages.result(request.path_params["id"]))

    async def _rows(self, _: Request) -> Response:
        return HTMLResponse("".join(f"<tr><td>{name}</td></tr>" for name in reversed(self.submissions)))

    async def _editorial(self, _: Request) -> Response:
        return HTMLResponse("<p>the way</p>" if any(one.state == "judged" for one in self.submissions.values()) else "")

    async def _note(self, request: Request) -> Response:
        body = await request.json() if request.method == "PUT" else {"text": self.note}
        if body["text"] != self.note:
            if body["seen"] != self.revision:
                return JSONResponse({"error": {"code": "conflict", "message": "It was changed."}}, 409)
            self.note, self.revision = body["text"], self.revision + 1
        return JSONResponse({"text": self.note, "html": f"<p>{self.note}</p>", "revision": self.revision})

    async def _lint(self, request: Request) -> Response:
        self.read.append((await request.json())["source"])
        return Response(status_code=404) if self.faults is None else JSONResponse({"faults": self.faults})

    async def _post(self, request: Request) -> Response:
        if self.refusal is not None:
            status, body = self.refusal
            return JSONResponse(body, status)
        body = await request.json()
        self.keys.append(request.headers["idempotency-key"])
        self.posted.append({**body, "path": request.url.path})
        submission_id = f"s{len(self.submissions) + 1}"
        self.submissions[submission_id] = Submission()
        return JSONResponse({"id": submission_id, "url": f"/api/v1/submissions/{submission_id}"}, 202)

    async def _get(self, request: Request) -> Response:
        submission_id = request.path_params["id"]
        if submission_id not in self.submissions:
            return JSONResponse({"error": {"code": "not_found", "message": "There is no such submission."}}, 404)
        return JSONResponse(self.submissions[submission_id].as_json(submission_id))

    async def _events(self, request: Request) -> Response:
        submission = self.submissions.get(request.path_params["id"])
        if submission is None or self.stream_status != 200:
            return Response(status_code=404 if submission is None else self.stream_status)
        after = int(request.headers.get("last-event-id") or request.query_params.get("after", "0"))
        self.streams.append(after)
        return StreamingResponse(self._stream(submission, after), media_type="text/event-stream")

    async def _stream(self, submission: Submission, seen: int) -> AsyncIterator[str]:
        cuts = self._cuts
        yield "retry: 100\n\n"
        while cuts == self._cuts:
            for kind, data in [] if self.is_mute else submission.events[seen:]:
                seen += 1
                yield f"event: {kind}\nid: {seen}\ndata: {json.dumps(data)}\n\n"
            await asyncio.sleep(0.02)


def _page(made: Any) -> Response:
    nonce = secrets.token_urlsafe(12)
    return HTMLResponse(made(nonce), headers={"Content-Security-Policy": POLICY.format(nonce=nonce)})
