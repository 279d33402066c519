"""The server's outside: the socket it listens on, what it tells when it starts, and how it ends."""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import os
import signal
import socket
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import uvicorn
from rich.text import Text

from judge.cli.news import SandboxNews
from judge.cli.screen import Screen, styled
from judge.cli.stop import Code, Stop

if TYPE_CHECKING:
    from judge.settings import Settings

__all__ = ["is_behind_proxy", "listen", "refuse_local_for_strangers", "run_server", "url_of"]


def refuse_local_for_strangers(settings: Settings) -> None:
    """Raises Stop (2) where others could reach a sandbox that is no wall."""
    if settings.sandbox == "local" and not settings.is_loopback:
        raise Stop(
            Code.USAGE,
            f"The local sandbox is not a wall against strangers, and {settings.host} can be reached by them.",
            "judge serve --host 127.0.0.1   keeps it to this machine\n"
            "judge serve --sandbox docker    puts submissions behind a wall (judge doctor says what it needs)",
        )


def listen(host: str, port: int, command: str = "judge serve") -> socket.socket:
    """A socket that listens there. Raises Stop with what to do instead: `command` with another port or host."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError):
        raise Stop(Code.USAGE, f"{host!r} is no address of this machine.", f"{command} --host 127.0.0.1") from None
    listener = socket.socket(family, kind, protocol)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise _cannot_listen(error, host, port, command) from None
    return listener


def _cannot_listen(error: OSError, host: str, port: int, command: str) -> Stop:
    if error.errno == errno.EADDRINUSE:
        return Stop(
            Code.USAGE,
            f"Port {port} on {host} is taken, perhaps by a judge that already runs.",
            f"{command} --port {_free_port(host, port)}",
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return Stop(
            Code.UNREACHABLE, f"Listening on port {port} needs more rights than you have.", f"{command} --port 8000"
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return Stop(Code.USAGE, f"{host} is no address of this machine.", "judge serve --host 127.0.0.1")
    return Stop(Code.UNREACHABLE, f"Cannot listen on {host}, port {port}: {error.strerror}.")


def _free_port(host: str, port: int) -> int:
    """The next port that could be taken; any free one where the neighbours are taken too."""
    for candidate in [*range(port + 1, min(port + 20, 65536)), 0]:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, candidate))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return 0


def url_of(settings: Settings) -> str:
    """Where a browser on this machine finds it."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(settings.host, settings.host)  # noqa: S104 - read, not bound
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"


class _Startup:
    """The app, with a note of what went wrong when it started: we tell it, not a traceback in a log."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.failure: Exception | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "lifespan":
            await self.app(scope, receive, send)
            return
        answered: set[str] = set()

        async def send_without_trace(message: Any) -> None:
            answered.add(message["type"].rpartition(".")[0])
            await send(message | {"message": ""} if message["type"].endswith(".failed") else message)

        try:
            await self.app(scope, receive, send_without_trace)
        except Exception as error:  # noqa: BLE001 - see below
            # Not swallowed: run_server raises it again when the server has ended.
            self.failure = error
            if not answered:
                await send({"type": "lifespan.startup.failed", "message": ""})


def run_server(settings: Settings, listener: socket.socket, screen: Screen, *, preview: str | None = None) -> None:
    """Serve until Ctrl-C. preview: the slug of the problem whose page is to be opened, and follows its files."""
    # By name: judge never imports web, which stands above it.
    app = import_module("web.app").create_app(settings, is_preview=preview is not None)
    startup = _Startup(app)
    news = SandboxNews(screen)

    async def tell_of_sandbox() -> None:
        while True:
            judge = getattr(app.state, "judge", None)
            if judge is not None:
                news.hear(judge.sandbox.status())
            await asyncio.sleep(0.5)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            # What is there by now stays: the collector need not walk through it again and again, for longer than a
            # whole submission takes. Not once: a sixtieth of it is garbage, and to find that takes 0.2 s.
            gc.freeze()
            gc.enable()  # `judge serve` began without it
            _announce(screen, settings, "" if preview is None else f"/problems/{preview}")
            self.teller = asyncio.create_task(tell_of_sandbox())

    # The worker's thread has little to compute and waits for the sandbox at every test; Python's own 5 ms, after which
    # a busy thread gives way, would be as long as a test takes.
    sys.setswitchinterval(0.001)
    _quieten(logging.getLogger("uvicorn.error"), settings.log_level)
    # Open event streams would hold the exit, so they get two seconds.
    config = uvicorn.Config(
        startup,
        lifespan="on",
        log_config=None,
        access_log=settings.log_level == "debug",
        timeout_graceful_shutdown=2,
        proxy_headers=is_behind_proxy(settings),
        server_header=False,
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `docker stop` is as good as Ctrl-C
    try:
        Server(config).run(sockets=[listener])
    except KeyboardInterrupt:  # uvicorn has shut down in order, and passes the signal on
        pass
    except SystemExit:
        if startup.failure is None:
            raise
    if startup.failure is not None:
        raise startup.failure
    screen.tell("Stopped.")


def is_behind_proxy(settings: Settings) -> bool:
    """May a request say in X-Forwarded-For whose it is? Only where a proxy was named; else anybody could write there
    what he likes, to be counted as somebody else. uvicorn reads FORWARDED_ALLOW_IPS (127.0.0.1 where it is not set) and
    believes nobody but those."""
    return bool(settings.trusted_hosts.strip()) or "FORWARDED_ALLOW_IPS" in os.environ


def _quieten(logger: logging.Logger, log_level: str) -> None:
    """Starting and stopping we tell ourselves; what goes wrong in between is still logged."""
    logger.setLevel(logging.DEBUG if log_level == "debug" else logging.ERROR)
    logger.addFilter(lambda record: not record.getMessage().startswith("Application startup failed"))


def _announce(screen: Screen, settings: Settings, path: str) -> None:
    screen.say(styled(("judge      ", "dim"), (url_of(settings) + path, "bold"), ("   Ctrl-C ends it", "dim")))
    screen.out.file.flush()
    count = sum(1 for _ in settings.problems.glob("*/*/problem.toml"))
    screen.tell(
        Text(f"problems   {count}, from {settings.problems}", style="dim"),
        Text(f"data       {settings.home}", style="dim"),
    )
    if not settings.is_loopback:
        screen.tell(styled((f"open       other machines can reach it at {settings.host}", "yellow")))
    if settings.workers == 0:
        screen.tell(Text("workers    none here; judge worker starts them", style="dim"))
