"""Putting the judge together: the only file that knows which parts were chosen. Nothing is started here."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, MutableMapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import structlog

from judge.compare import registry
from judge.errors import NotAllowed
from judge.jobs.base import Clock, SystemClock
from judge.jobs.embedded import EmbeddedQueue
from judge.jobs.feed import Feed
from judge.jobs.handlers import JUDGE, JudgeSubmission, Judging
from judge.jobs.keeper import Progress, SandboxKeeper
from judge.jobs.metrics import Metrics
from judge.jobs.telling import Teller
from judge.jobs.trial import trial
from judge.jobs.worker import Worker
from judge.package.catalog import Catalog
from judge.services import Judge
from judge.settings import Settings
from judge.store import migrate
from judge.store.database import Database
from sandbox.base import Framework, Sandbox
from sandbox.errors import SandboxError, SandboxUnavailable
from sandbox.syntax import SyntaxReader
from sandbox.text import clean

__all__ = ["SandboxMaker", "build", "configure_logging", "has_torch", "open_sandbox"]

TORCH_RETRY_S = 60.0  # after an image that could not be built


def build(
    settings: Settings,
    *,
    make_sandbox: Callable[[Progress], Sandbox] | None = None,
    judging: Judging | None = None,
    clock: Clock | None = None,
) -> Judge:
    """The judge for these settings, its database opened and brought to the newest schema. Raises NotAllowed where
    strangers could reach a sandbox that is no wall, and Unavailable where the database cannot be used.

    make_sandbox, judging and clock stand in for the real ones."""
    _check_wall(settings)
    configure_logging(settings)
    database = Database(settings.database)
    migrate.upgrade(database)
    clock = clock or SystemClock()
    metrics = Metrics()
    catalog = Catalog(settings.problems)
    feed = Feed(database)
    teller = Teller(database, feed)
    queue = EmbeddedQueue(database, clock=clock, lease_s=settings.lease_s, locks=_locks(database))
    keeper = SandboxKeeper(make_sandbox or SandboxMaker(settings))
    torch = SandboxKeeper(make_sandbox or _torch_maker(settings, keeper), retry_s=TORCH_RETRY_S)
    handler = JudgeSubmission(
        database=database,
        queue=queue,
        feed=feed,
        teller=teller,
        sandbox=keeper,
        torch=torch,
        judging=judging or trial(catalog, settings.prepared),
        clock=clock,
        metrics=metrics,
    )
    worker = Worker(
        queue=queue,
        handlers={JUDGE: handler},
        sandbox=keeper,
        clock=clock,
        metrics=metrics,
        threads=settings.workers,
        lease_s=settings.lease_s,
        attempt_s=settings.attempt_s,
    )
    return Judge(
        settings=settings,
        store=database,
        queue=queue,
        catalog=catalog,
        feed=feed,
        teller=teller,
        sandbox=keeper,
        syntax=SyntaxReader(),
        torch=torch,
        clock=clock,
        metrics=metrics,
        worker=worker if settings.workers else None,
    )


def configure_logging(settings: Settings) -> None:
    """To stderr: readable on a terminal, JSON lines elsewhere. Tracebacks without local variables, for those would show
    sources and hidden inputs."""
    is_terminal = sys.stderr.isatty()
    shared: list[structlog.typing.Processor] = [
        _harmless,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        if is_terminal
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[settings.log_level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def _harmless(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """What is logged may hold what a stranger sent, such as a path: it must not move the cursor of who reads it."""
    return {key: clean(value) if isinstance(value, str) else value for key, value in event.items()}


class SandboxMaker:
    """Makes a server's sandbox, and another one when that is lost. One that held strangers back is never followed by
    one that does not: what waits then waits for the engine to come back."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, progress: Progress) -> Sandbox:
        """As open_sandbox."""
        sandbox = open_sandbox(self._settings, progress)
        registry.preload()
        if sandbox.is_wall:
            self._settings = self._settings.model_copy(update={"sandbox": "docker"})
        return sandbox


def _torch_maker(settings: Settings, keeper: SandboxKeeper) -> Callable[[Progress], Sandbox]:
    """Makes the sandbox for PyTorch: of the kind that NumPy's is, be it a wall or not."""

    def make(progress: Progress) -> Sandbox:
        kind = keeper.get().name
        return open_sandbox(settings.model_copy(update={"sandbox": kind}), progress, "torch")

    return make


def open_sandbox(
    settings: Settings, progress: Progress = lambda _line: None, framework: Framework = "numpy"
) -> Sandbox:
    """The sandbox that is chosen, ready for use. Building its image may take minutes; `progress` is told line by line.
    Raises SandboxUnavailable, and NotAllowed where it would be no wall against strangers."""
    _check_wall(settings)
    if settings.sandbox == "local":
        return _local(framework)
    try:
        return _docker(settings, progress, framework)
    except SandboxUnavailable as error:
        if settings.sandbox == "docker" or not settings.is_loopback:
            raise
        progress(
            f"Docker cannot be used ({error.message}); taking the local sandbox, which is no wall against strangers."
        )
        return _local(framework)


def has_torch(settings: Settings) -> bool:
    """Is there a sandbox for PyTorch, but for the building of an image that was never built?"""
    if settings.sandbox != "local":
        from sandbox import image
        from sandbox.engine import connect

        try:
            return image.exists(connect(), image.full_name(settings.image, "torch"))
        except SandboxError:
            if settings.sandbox == "docker":
                return False
    return find_spec("torch") is not None


def _check_wall(settings: Settings) -> None:
    if settings.sandbox == "local" and not settings.is_loopback:
        raise NotAllowed(
            f"The local sandbox is no wall against strangers, and {settings.host} is open to them.",
            hint="Set JUDGE_SANDBOX=docker (`judge doctor` tells what is missing), or bind to 127.0.0.1.",
        )


def _docker(settings: Settings, progress: Progress, framework: Framework) -> Sandbox:
    from sandbox.docker import DockerSandbox  # the engine's SDK takes a third of a second to import

    return DockerSandbox(
        image_name=settings.image,
        base=settings.image_base,
        runtime=settings.docker_runtime,
        own_filter=settings.docker_filter == "judge",
        pool_size=settings.pool_size,
        uses=settings.container_uses,
        run_dir=settings.sockets,
        progress=progress,
        framework=framework,
    )


def _local(framework: Framework) -> Sandbox:
    from sandbox.local import LocalSandbox

    return LocalSandbox(framework)


def _locks(database: Database) -> Path:
    """Beside the database file, for all who share it, wherever their homes are."""
    return database.path.with_name(database.path.name + ".workers")
