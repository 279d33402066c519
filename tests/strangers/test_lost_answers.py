"""A connection that dies at the worst moment, on a real socket."""

from __future__ import annotations

import socket
import threading

import httpx

from tests.jobs.fakes import Script
from tests.strangers.conftest import SOURCE, MakeApp
from tests.strangers.serving import served

URL = "/api/v1/submissions"
BODY = {"problem": "softmax", "source": SOURCE}
KEY = {"Idempotency-Key": "7f9c2ba4e88f827d616045507605853e"}


def test_a_connection_that_dies_before_the_answer_costs_no_second_judging(make_app: MakeApp, script: Script) -> None:
    """As it happens: the request arrives whole, the answer finds nobody, and the program sends it again."""
    taken = threading.Event()
    script.before_test = lambda _submission, _number: taken.set()
    with served(make_app()) as url:
        request = httpx.Request("POST", url + URL, json=BODY, headers=KEY)
        host, port = request.url.host, request.url.port
        assert port
        with socket.create_connection((host, port)) as connection:
            head = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
            connection.sendall(f"POST {URL} HTTP/1.1\r\n{head}\r\n".encode() + request.content)
            assert taken.wait(20), "it was judged, although nobody has heard that it was taken"
        answer = httpx.post(url + URL, json=BODY, headers=KEY)
        submissions = httpx.get(url + URL).json()["submissions"]

    assert answer.status_code == 202
    assert [line["id"] for line in submissions] == [answer.json()["id"]]
    assert script.began == 1
