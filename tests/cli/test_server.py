"""`judge serve`: where it may listen, and what it says where it may not."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from typer.testing import Result

from judge.cli.server import is_behind_proxy, listen, refuse_local_for_strangers, url_of
from judge.cli.stop import Code, Stop
from judge.settings import Settings

Judge = Callable[..., Result]


def test_a_taken_port_exits_with_2_and_offers_a_free_one(judge: Judge) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        result = judge("serve", "--port", str(port))

    assert result.exit_code == 2
    assert f"Port {port} on 127.0.0.1 is taken" in result.stderr
    assert "judge serve --port " in result.stderr
    assert f"--port {port}\n" not in result.stderr


def test_refuses_the_local_sandbox_where_others_can_reach_it(judge: Judge) -> None:
    result = judge("serve", "--host", "0.0.0.0", "--sandbox", "local", "--port", "0")

    assert result.exit_code == 2
    assert "not a wall against strangers" in result.stderr


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_allows_the_local_sandbox_on_this_machine(host: str) -> None:
    refuse_local_for_strangers(Settings(host=host, sandbox="local"))


@pytest.mark.parametrize("host", ["no such host", "192.0.2.1"])
def test_an_address_of_another_machine_is_a_usage_error(host: str) -> None:
    with pytest.raises(Stop) as caught:
        listen(host, 0)

    assert caught.value.code == Code.USAGE


def test_names_a_url_that_a_browser_here_can_open() -> None:
    assert url_of(Settings(host="0.0.0.0", port=81)) == "http://127.0.0.1:81"
    assert url_of(Settings(host="::1", port=81)) == "http://[::1]:81"


def test_a_nonsense_sandbox_is_told_by_its_setting(judge: Judge) -> None:
    result = judge("serve", "--sandbox", "jail")

    assert result.exit_code == 2
    assert "JUDGE_SANDBOX" in result.stderr


def test_believes_what_a_header_says_of_an_address_only_where_a_proxy_was_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FORWARDED_ALLOW_IPS", raising=False)

    assert not is_behind_proxy(Settings())
    assert not is_behind_proxy(Settings(host="0.0.0.0"))
    assert is_behind_proxy(Settings(trusted_hosts="judge.example.org"))
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "192.0.2.7")
    assert is_behind_proxy(Settings(host="0.0.0.0"))
