"""Talking to a server: its JSON API, and what its silence or refusal means for the person at the terminal."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from judge.cli.clean import one_line
from judge.cli.stop import Code, Stop

if TYPE_CHECKING:
    import httpx

__all__ = ["Client", "Json", "default_server"]

Json = dict[str, Any]

TRIES = 3  # at handing in, where the connection breaks before the answer

_CODES = {401: Code.UNREACHABLE, 403: Code.UNREACHABLE, 407: Code.UNREACHABLE, 429: Code.UNREACHABLE}


def default_server() -> str:
    """The server that is meant where none is named: the one that `judge serve` starts here."""
    return f"http://127.0.0.1:{os.environ.get('JUDGE_PORT') or 8000}"


class Client:
    """One server. Raises Stop: 3 where it cannot be reached, 2 where the request was wrong, 4 where the server was."""

    def __init__(self, server: str, transport: httpx.BaseTransport | None = None) -> None:
        import httpx

        self.server = server.rstrip("/")
        if not self.server.startswith(("http://", "https://")):
            raise Stop(Code.USAGE, f"{server} is not the address of a server.", "Give it as http://HOST:PORT.")
        try:
            # Proxies from the environment are for other machines: a proxy cannot reach our loopback.
            is_here = httpx.URL(self.server).host in ("127.0.0.1", "localhost", "::1")
            self.http = httpx.Client(base_url=self.server, transport=transport, timeout=15.0, trust_env=not is_here)
        except (httpx.InvalidURL, ValueError) as error:
            raise Stop(
                Code.USAGE, f"{server} is not the address of a server: {error}.", "Give it as http://HOST:PORT."
            ) from None

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    # ------------------------------------------------------------------------------------------------- the API, by noun

    def problems(self, filters: Mapping[str, str]) -> list[Json]:
        return _objects(self.get_json("/api/v1/problems", filters), "problems")

    def problem(self, slug: str) -> Json:
        return self.get_json(f"/api/v1/problems/{quote(slug, safe='')}")

    def submit(self, slug: str, source: str, framework: str) -> str:
        """The id of the new submission."""
        body = {"problem": slug, "framework": framework, "source": source, "mode": "submit"}
        return self._accepted("/api/v1/submissions", body)

    def run(self, slug: str, source: str, framework: str, own_input: str | None = None) -> str:
        """The id of a run on the visible tests, and on an input of one's own."""
        body = {"problem": slug, "framework": framework, "source": source}
        return self._accepted("/api/v1/run", body if own_input is None else {**body, "input": own_input})

    def submission(self, submission_id: str) -> Json:
        return self.get_json(f"/api/v1/submissions/{quote(submission_id, safe='')}")

    def source(self, submission_id: str) -> str:
        with self.asking():
            answer = self.http.get(f"/api/v1/submissions/{quote(submission_id, safe='')}/source")
        self.check(answer)
        return answer.text

    def submissions(self, filters: Mapping[str, str]) -> list[Json]:
        return _objects(self.get_json("/api/v1/submissions", filters), "submissions")

    def solutions(self) -> list[Json]:
        return _objects(self.get_json("/api/v1/solutions"), "solutions")

    # ------------------------------------------------------------------------------------------------------- the wire

    def get_json(self, path: str, query: Mapping[str, str] | None = None) -> Json:
        with self.asking():
            answer = self.http.get(path, params=dict(query or {}))
        return self._json(answer)

    def _accepted(self, path: str, body: Json) -> str:
        answer = self._post_once(path, body)
        submission_id = self._json(answer).get("id")
        if not isinstance(submission_id, str):
            raise _not_a_judge(self.server)
        return submission_id

    def _post_once(self, path: str, body: Json) -> httpx.Response:
        """Sent again where the answer was lost. The key tells the server that it is the same, so it is judged once."""
        import httpx

        headers = {"Idempotency-Key": secrets.token_hex(16)}
        for _ in range(TRIES - 1):
            with self.asking(), suppress(httpx.ReadError, httpx.RemoteProtocolError, httpx.ReadTimeout):
                return self.http.post(path, json=body, headers=headers)
        with self.asking():
            return self.http.post(path, json=body, headers=headers)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """What the network throws, in our words."""
        import httpx

        try:
            yield
        except httpx.TimeoutException:
            raise Stop(
                Code.UNREACHABLE,
                f"The server at {self.server} did not answer in time.",
                "Try again; judge doctor says what is wrong.",
            ) from None
        except (httpx.TransportError, httpx.TooManyRedirects, httpx.DecodingError) as error:
            hint = "judge serve    starts one here\n--server URL   names another; so does JUDGE_URL"
            raise Stop(
                Code.UNREACHABLE,
                f"No server answers at {self.server} ({one_line(str(error), 120) or type(error).__name__}).",
                hint,
            ) from None

    def check(self, answer: httpx.Response) -> None:
        """Raise what the server says against the request."""
        if answer.is_success:
            return
        code = _CODES.get(answer.status_code, Code.JUDGE_FAULT if answer.status_code >= 500 else Code.USAGE)
        error = _error_of(answer)
        if error is None:
            if answer.status_code < 500:
                raise _not_a_judge(self.server)
            raise Stop(
                code, f"The server at {self.server} failed (HTTP {answer.status_code}).", "Try again in a moment."
            )
        message = one_line(str(error.get("message") or f"HTTP {answer.status_code}"), 1000)
        fields = error.get("fields")
        if isinstance(fields, list):
            message += "".join(
                f"\n  {one_line(str(f.get('where')))}: {one_line(str(f.get('message')))}"
                for f in fields
                if isinstance(f, dict)
            )
        raise Stop(code, message, one_line(str(error.get("hint") or "")))

    def _json(self, answer: httpx.Response) -> Json:
        self.check(answer)
        try:
            content = answer.json()
        except ValueError:
            content = None
        if not isinstance(content, dict):
            raise _not_a_judge(self.server)
        return content


def _error_of(answer: httpx.Response) -> Json | None:
    try:
        content = answer.json()
    except ValueError:
        return None
    error = content.get("error") if isinstance(content, dict) else None
    return error if isinstance(error, dict) else None


def _objects(content: Json, key: str) -> list[Json]:
    items = content.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _not_a_judge(server: str) -> Stop:
    return Stop(
        Code.UNREACHABLE,
        f"What answers at {server} is not a judge.",
        "Name the right one with --server URL or JUDGE_URL.",
    )
