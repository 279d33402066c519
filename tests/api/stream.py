"""Reading an event stream."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient


@dataclass(frozen=True)
class Sent:
    kind: str
    seq: int
    data: dict[str, Any]


def read_events(
    client: TestClient, submission_id: str, *, after: str | bytes | None = None, query: str = ""
) -> list[Sent]:
    """All events up to the end of the stream."""
    headers: dict[str, Any] = {"Last-Event-ID": after} if after is not None else {}
    answer = client.get(f"/api/v1/submissions/{submission_id}/events{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = []
    for block in answer.text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if line and not line.startswith(":"))
        if "data" in fields:
            events.append(Sent(fields["event"], int(fields["id"]), json.loads(fields["data"])))
    return events
