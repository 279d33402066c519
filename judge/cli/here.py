"""Judging on this machine, without a server: for `judge run` and `judge test`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from judge.cli.document import local_submission
from judge.cli.live import LiveLine
from judge.cli.news import not_a_wall
from judge.cli.screen import Screen
from judge.cli.shelf import LocalShelf
from judge.cli.stop import Code, Stop
from judge.cli.world import World

if TYPE_CHECKING:
    from judge.package.load import Package
    from judge.preparing import Tests
    from judge.settings import Settings
    from sandbox.base import Framework, Sandbox

__all__ = ["Here", "package_here"]

Mode = Literal["submit", "run"]


def package_here(settings: Settings, problem: str) -> Package:
    """The package named by its slug, or by its directory. Raises Stop (2) where it is not on this machine."""
    directory = Path(problem)
    if (directory / "problem.toml").is_file():
        from judge.package.load import load_package

        return load_package(directory)
    shelf = LocalShelf(settings)
    if not shelf.has_any():
        raise Stop(
            Code.USAGE,
            f"There are no problem packages in {settings.problems}, and judging here needs them.",
            "judge submit SLUG FILE   has it judged by a server\nJUDGE_PROBLEMS=DIR      says where the packages are",
        )
    return shelf.package(problem)


def _offered(package: Package, framework: str) -> Framework:
    for one in package.manifest.entry.frameworks:
        if one == framework:
            return one
    offered = ", ".join(package.manifest.entry.frameworks)
    raise Stop(Code.USAGE, f"{package.slug} is not offered in {framework}, only in {offered}.")


class Here(AbstractContextManager["Here"]):
    """A sandbox of this process, made when it is first needed; the tests of a package are prepared once."""

    def __init__(self, settings: Settings, outside: World, screen: Screen) -> None:
        self._settings, self._outside, self._screen = settings, outside, screen
        self._sandboxes: dict[str, Sandbox] = {}
        self._prepared: dict[str, Tests] = {}

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sandbox in self._sandboxes.values():
            sandbox.close()

    def judge(
        self, package: Package, source: str, *, mode: Mode, framework: str = "numpy", own_input: str | None = None
    ) -> dict[str, Any]:
        """The submission as the API would give it. Shows a live line meanwhile. Raises Stop (2) where the package is
        not offered in that framework."""
        from judge.judging import judge

        began = datetime.now(UTC)
        manifest = package.manifest
        written_in = _offered(package, framework)
        groups = [name for name, group in manifest.groups.items() if mode == "submit" or group.reveal == "full"]
        with LiveLine(self._screen, package.slug, groups) as line:
            sandbox = self._ready(line.note, written_in)
            tests = self._tests(package, sandbox, line.note)
            with closing(
                judge(package, tests, source, sandbox, mode=mode, own_input=own_input, framework=written_in)
            ) as events:
                for event in events:
                    if event.kind == "started":
                        line.begin(event.total)
                    elif event.test is not None:
                        line.test(event.test.model_dump(mode="json"))
                    elif event.report is not None:
                        ended = datetime.now(UTC)
                        return local_submission(
                            event.report, problem=package.slug, framework=framework, mode=mode, began=began, ended=ended
                        )
        raise Stop(Code.JUDGE_FAULT, "Judging ended without a report.")

    def _ready(self, note: Callable[[str], None], framework: Framework) -> Sandbox:
        if framework not in self._sandboxes:
            note("getting the sandbox ready …")
            self._sandboxes[framework] = self._outside.sandbox(self._settings, note, framework)
            if not self._sandboxes[framework].is_wall:
                self._screen.tell(not_a_wall())
        return self._sandboxes[framework]

    def _tests(self, package: Package, sandbox: Sandbox, note: Callable[[str], None]) -> Tests:
        if package.digest not in self._prepared:
            from judge.preparing import prepare

            note("preparing the tests …")
            self._prepared[package.digest] = prepare(package, sandbox, self._settings.prepared)
        return self._prepared[package.digest]
