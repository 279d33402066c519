"""Headers of every answer, and requests that another site's page sends."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from judge.settings import Settings
from tests.web.conftest import SOURCE

PAGES = ["/", "/problems/softmax", "/submissions", "/help", "/api/v1/docs", "/nope", "/api/v1/problems", "/healthz"]


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_has_a_strict_policy(client: TestClient, path: str) -> None:
    answer = client.get(path)

    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "*" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    nonces = set(re.findall(r"'nonce-([\w-]+)'", policy))
    assert len(nonces) == 1
    if answer.headers["content-type"].startswith("text/html"):
        assert f'content="{nonces.pop()}"' in answer.text


def test_the_nonce_is_never_used_twice(client: TestClient) -> None:
    policies = {client.get("/").headers["content-security-policy"] for _ in range(5)}

    assert 5 == len(policies)


@pytest.mark.parametrize("path", PAGES[:6])
def test_no_page_has_inline_script_or_style_or_another_host(client: TestClient, path: str) -> None:
    text = client.get(path).text

    scripts = re.findall(r"<script\b([^>]*)>", text)
    assert all('src="/' in script or 'type="application/json"' in script for script in scripts)
    assert not re.search(r"<style\b|\sstyle=|\son\w+=", text)
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', text)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
    ],
)
def test_a_post_from_another_site_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    for path, body in (
        ("/problems/softmax/submissions", {"data": {"source": SOURCE}}),
        ("/api/v1/submissions", {"json": {"problem": "softmax", "source": SOURCE}}),
    ):
        answer = client.post(path, headers=headers, **body)

        assert answer.status_code == 403
        assert answer.json()["error"]["code"] == "cross_site"
    assert "Nothing submitted yet" in client.get("/submissions").text


@pytest.mark.parametrize(
    "headers",
    [{}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://127.0.0.1"}],
)
def test_our_own_pages_and_programs_may_post(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post("/api/v1/submissions", json={"problem": "softmax", "source": SOURCE}, headers=headers)

    assert answer.status_code == 202


def test_files_are_kept_for_ever_only_under_an_address_with_their_hash(client: TestClient) -> None:
    address = re.findall(r'href="(/static/base\+parts\+list\.css\?v=\w+)"', client.get("/").text)[0]

    assert "immutable" in client.get(address).headers["cache-control"]
    assert "immutable" not in client.get("/static/base.css").headers.get("cache-control", "")
    assert "no-store" == client.get("/").headers["cache-control"]


@pytest.mark.parametrize("host", ["judge.example.org", "127.0.0.1.example.org", "localhost@example.org", "", "[::2]"])
def test_on_loopback_no_other_site_can_pass_for_the_judge(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/problems", headers={"Host": host})

    assert answer.status_code == 421
    assert "JUDGE_TRUSTED_HOSTS" in answer.json()["error"]["hint"]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8000", "localhost:9000", "LOCALHOST"])
def test_on_loopback_any_port_will_do(client: TestClient, host: str) -> None:
    assert client.get("/healthz", headers={"Host": host}).status_code == 200


def test_a_proxy_can_be_named_and_an_open_server_has_any_name() -> None:
    assert Settings(trusted_hosts="judge.example.org, x").host_names == frozenset(
        ("127.0.0.1", "localhost", "judge.example.org", "x")
    )
    assert Settings(host="0.0.0.0").host_names is None
