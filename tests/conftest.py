"""Which tests run where. A test that needs what this machine lacks is left out, and the last lines say so and why;
with JUDGE_TEST_ALL=1 (continuous integration) it fails instead, so that nothing is left out unseen.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

from tests.rooms import by_room

# No test asserts an absolute time, and so no example has to be made or tried within one.
settings.register_profile("judge", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("judge")

MISSING = pytest.StashKey[dict[str, str]]()  # marker -> why its tests cannot run here
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LEFT_OUT = pytest.StashKey[Counter[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[MISSING] = {}
    config.stash[LEFT_OUT] = Counter()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        for marker, look in NEEDS.items():
            if item.get_closest_marker(marker) and (why := look()):
                config.stash[MISSING][marker] = why
                if not must_run_all():
                    config.stash[LEFT_OUT][marker] += 1
                    item.add_marker(pytest.mark.skip(reason=f"no {marker}: {why}"))
                break


def pytest_runtest_setup(item: pytest.Item) -> None:
    if must_run_all():
        for marker, why in item.config.stash[MISSING].items():
            if item.get_closest_marker(marker):
                pytest.fail(f"JUDGE_TEST_ALL=1, and {why}", pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for marker, count in config.stash[LEFT_OUT].items():
        tests = f"{count} {marker} test{'s' if count > 1 else ''}"
        terminalreporter.write_line(f"left out: {tests} ({config.stash[MISSING][marker]})", yellow=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """One of several processes hands what it left out to the one that writes the last lines."""
    config = session.config
    if hasattr(config, "workeroutput"):
        left_out = config.stash[LEFT_OUT].items()
        config.workeroutput["left_out"] = [(what, count, config.stash[MISSING][what]) for what, count in left_out]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Each process counted all tests, not only its own, so their counts are not added up."""
    for what, count, why in getattr(node, "workeroutput", {}).get("left_out", ()):
        node.config.stash[MISSING][what] = why
        node.config.stash[LEFT_OUT][what] = count


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    return by_room(config, log)


def leave_out(config: pytest.Config, what: str, count: int, why: str) -> NoReturn:
    """Leave out the test that asks, and all that would ask the same; the last lines tell it."""
    config.stash[MISSING][what] = why
    config.stash[LEFT_OUT][what] = count
    pytest.skip(why)


def must_run_all() -> bool:
    return os.environ.get("JUDGE_TEST_ALL") == "1"


@cache
def no_engine() -> str:
    """Why there is no Docker engine; "" where one answers."""
    from sandbox.engine import address, connect
    from sandbox.errors import SandboxError

    try:
        connect(timeout_s=5).close()
    except SandboxError:
        return f"no engine answers at {address()}: start it with `sudo systemctl start docker`, or `sudo dockerd`"
    return ""


@cache
def no_browser() -> str:
    """Why no page can be tried; "" where Chromium is installed and the page's bundle is built."""
    from web.build import build

    if not (os.environ.get("JUDGE_CHROMIUM") or any(map(shutil.which, BROWSERS))):
        return "no Chromium on PATH: install it (`apt-get install chromium`), or name it in JUDGE_CHROMIUM"
    said: list[str] = []
    return "" if build(say=said.append) else " ".join(said)


@cache
def no_gvisor() -> str:
    """Why no container can run behind gVisor; "" where the engine knows its runtime."""
    from sandbox.engine import connect

    if why := no_engine():
        return why
    client = connect(timeout_s=5)
    try:
        known = client.info().get("Runtimes") or {}
    finally:
        client.close()
    return "" if "runsc" in known else "the engine has no runtime runsc: docs/operating.md says how it gets one"


NEEDS: dict[str, Callable[[], str]] = {"docker": no_engine, "gvisor": no_gvisor, "browser": no_browser}


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser, for tests marked `browser`."""
    return os.environ.get("JUDGE_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)))
