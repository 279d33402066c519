from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from judge.errors import InvalidSource
from judge.judging import check_source, judge
from judge.package.load import Package, load_package
from judge.package.tests import Tests
from judge.preparing import prepare
from judge.report import Report
from judge.settings import Settings
from sandbox.base import Sandbox
from sandbox.docker import DockerSandbox
from tests.attacks.loading import load_attack

HERE = Path(__file__).parent
TOYS = HERE / "toy-problems" / "toys"
AT_ONCE = 2
USES = 6  # leases of one container: more than the default, so that what an attack leaves behind is met by the next


class Court:
    """Judges sources in containers. Safe for use from several threads."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.packages: dict[str, tuple[Package, Tests]] = {}
        for path in sorted(TOYS.iterdir()):
            package = load_package(path)
            self.packages[package.slug] = package, prepare(package, sandbox)

    def report(self, problem: str, source: bytes) -> Report | None:
        """None where the source is refused at the door. Raises SandboxError."""
        package, tests = self.packages[problem]
        try:
            text = check_source(source)
        except InvalidSource:
            return None
        report = [*judge(package, tests, text, self.sandbox)][-1].report
        assert report is not None
        return report

    def honest(self, problem: str) -> Report | None:
        return self.report(problem, self.packages[problem][0].reference.encode())


Trial = tuple[Report | None, Report | None]
"""What became of an attack, and of the honest submission right after it."""


@pytest.fixture(scope="session")
def docker_court() -> Iterator[Court]:
    # A short path: the name of a unix socket may have no more than 107 characters.
    sandbox = DockerSandbox(
        run_dir=Path(f"/tmp/judge-attacks-{os.getpid()}"),
        pool_size=AT_ONCE,
        uses=USES,
        runtime=Settings().docker_runtime,  # JUDGE_DOCKER_RUNTIME=runsc tries all of them behind gVisor
    )
    yield Court(sandbox)
    sandbox.close()
    sandbox.run_dir.rmdir()  # fails where anything was left in it


@pytest.fixture(scope="session")
def trial(docker_court: Court, request: pytest.FixtureRequest) -> Iterator[Callable[[Path], Trial]]:
    """Every attack that was selected is tried, some at once; asked for one, this waits until that has been."""

    def attempt(path: Path) -> Trial:
        attack = load_attack(path.read_bytes())
        return docker_court.report(attack.problem, attack.source), docker_court.honest(attack.problem)

    chosen = [getattr(item, "callspec", None) for item in request.session.items]
    paths = [spec.params["attack"] for spec in chosen if spec is not None and "attack" in spec.params]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        futures: dict[Path, Future[Trial]] = {path: threads.submit(attempt, path) for path in paths}
        yield cache(lambda path: futures[path].result(240))
