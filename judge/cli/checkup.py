"""What `judge doctor` looks at itself, apart from the sandbox: this Python, this disk, the data, the server."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Literal

from judge.cli.clean import one_line
from judge.cli.stop import Stop, farewell
from judge.cli.world import World

if TYPE_CHECKING:
    from judge.settings import Settings

__all__ = ["Check", "State", "checks", "sandbox_checks"]

State = Literal["ok", "note", "bad"]

_MIN_FREE_MB = 500


@dataclass(frozen=True)
class Check:
    """state: ok; note (worth knowing, and nothing that must be mended); bad. remedy: what mends it."""

    name: str
    state: State
    message: str
    remedy: str = ""


def checks(settings: Settings, server: str, is_named: bool, outside: World) -> Iterator[Check]:
    """One after another, so that each is shown as soon as it is known. Never raises for what it finds."""
    yield _python()
    yield _numpy()
    yield _home(settings.home)
    yield _disk(settings.home)
    yield _database(settings)
    yield _problems(settings)
    yield _server(server, is_named, outside)


def _python() -> Check:
    told = ".".join(map(str, sys.version_info[:3]))
    return Check("python", "ok", f"{told}, {sys.executable}")


def _numpy() -> Check:
    try:
        import_module("numpy")
        found = [f"{name} {version(name)}" for name in ("numpy", "scipy")]
    except (ImportError, PackageNotFoundError) as error:
        return Check("numpy", "bad", one_line(str(error), 200), "pip install numpy scipy")
    return Check("numpy", "ok", ", ".join(found))


def _home(home: Path) -> Check:
    try:
        home.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=home, prefix=".doctor-") as probe:
            probe.write(b"x" * 4096)
            probe.flush()
    except OSError as error:
        what = "is not a directory" if home.exists() and not home.is_dir() else f"cannot be written: {error.strerror}"
        return Check("home", "bad", f"{home} {what}", "JUDGE_HOME=DIR   puts the data elsewhere")
    return Check("home", "ok", f"{home} can be written")


def _disk(home: Path) -> Check:
    place = next((path for path in [home, *home.parents] if path.is_dir()), Path("/"))
    try:
        free_mb = shutil.disk_usage(place).free // 2**20
    except OSError as error:
        return Check("disk", "bad", f"{place}: {error.strerror}")
    told = f"{free_mb / 1024:.1f} GiB free" if free_mb >= 1024 else f"{free_mb} MiB free"
    if free_mb < _MIN_FREE_MB:
        return Check("disk", "bad", f"only {told} at {place}", "Free some space, or set JUDGE_HOME to another disk.")
    return Check("disk", "ok", told)


def _database(settings: Settings) -> Check:
    from judge.wiring import build

    # Whatever the sandbox is, it is not at stake here: a database can be opened for 127.0.0.1 at any time.
    quiet = settings.model_copy(update={"host": "127.0.0.1", "workers": 0})
    try:
        build(quiet).close()
    except Exception as error:  # noqa: BLE001 - see below
        # The doctor's word on a fault is its product: anything that the database throws is told, not passed on.
        said = farewell(error)
        message = said.message if said is not None else f"{type(error).__name__}: {error}"
        return Check(
            "database",
            "bad",
            one_line(message, 300),
            (said.hint if said is not None else "") or "Is JUDGE_DATABASE_URL right?",
        )
    return Check("database", "ok", settings.database_url.partition("://")[0] or f"sqlite, {settings.home / 'judge.db'}")


def _problems(settings: Settings) -> Check:
    from judge.package.catalog import Catalog

    catalog = Catalog(settings.problems)
    broken, found = catalog.check(), len(catalog.all())
    if broken:
        slug, fault = min(broken.items())
        told = f"{len(broken)} of {found + len(broken)} cannot be used; {one_line(fault.message, 200)}"
        return Check("problems", "bad", told, f"judge verify {slug}")
    if not found:
        return Check("problems", "note", f"none in {settings.problems}", "JUDGE_PROBLEMS=DIR   says where they are")
    return Check("problems", "ok", f"{found}, from {settings.problems}")


def _server(server: str, is_named: bool, outside: World) -> Check:
    from judge.cli.client import Client

    try:
        with Client(server, outside.transport) as client:
            health = client.get_json("/healthz")
    except Stop as stop:
        return Check(
            "server", "bad" if is_named else "note", one_line(stop.message, 200), "judge serve   starts one here"
        )
    status = one_line(str(health.get("status") or "answers"), 40)
    return Check("server", "ok" if status == "ok" else "note", f"{server}: {status}")


def sandbox_checks(settings: Settings) -> Iterator[Check]:
    """What the sandbox's own doctor finds, and each wall, tried. Where the local sandbox may step in, an engine that is
    missing need not be mended; a wall that is missing must be."""
    from sandbox.doctor import check

    must = settings.sandbox == "docker" or not settings.is_loopback
    is_ready = True
    for finding in check(image_name=settings.image, base=settings.image_base, runtime=settings.docker_runtime):
        state: State = "ok" if finding.ok else "bad" if must else "note"
        is_ready = is_ready and (finding.ok or finding.name not in ("engine", "engine API", "image", "runtime"))
        yield Check(finding.name, state, finding.message, finding.remedy)
    if not is_ready:
        yield Check("walls", "note", "they are tried once the engine and the image are there", "judge image build")
        return
    yield from _walls(settings)


def _walls(settings: Settings) -> Iterator[Check]:
    from sandbox.docker import DockerSandbox
    from sandbox.errors import SandboxError
    from sandbox.trying import try_walls

    try:
        sandbox = DockerSandbox(
            image_name=settings.image,
            base=settings.image_base,
            runtime=settings.docker_runtime,
            own_filter=settings.docker_filter == "judge",
            pool_size=1,
            run_dir=settings.sockets,
        )
    except SandboxError as error:
        yield Check("walls", "bad", one_line(str(error), 300), "judge image build")
        return
    try:
        for finding in try_walls(sandbox):
            yield Check(finding.name, "ok" if finding.ok else "bad", finding.message, finding.remedy)
    finally:
        sandbox.close()
