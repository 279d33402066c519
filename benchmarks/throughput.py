"""How many submissions a second: ten tests of small arrays each, as many at a time as a server judges."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks import ways
from benchmarks.table import Rate, show_rates
from judge.judging import judge
from judge.package.load import load_package
from judge.preparing import prepare
from judge.settings import Settings
from judge.verdict import Verdict
from sandbox import image
from sandbox.docker import Container, DockerSandbox

__all__ = ["main"]

AT_ONCE = 2  # as many as a server judges (JUDGE_WORKERS)
TESTS = 10
_PACKAGE = Path(__file__).parent / "problems/toys/row-sums"
_PROGRAM = f"{ways.SOURCE}\nfor _ in range({TESTS}):\n    row_sums(np.arange(40.0).reshape(10, 4))"


def main(*, as_json: bool, count: int = 40) -> None:
    with ways.docker_sandbox() as sandbox:
        rates = [
            _rate("the judge, a container for each", _judging(sandbox), count),
            _rate("the engine's bound: nothing but containers", lambda: Container(sandbox).destroy(), count),
        ]
        name = image.full_name(Settings().image, "numpy")
    with ways.docker_sandbox(uses=50) as sandbox:
        rates.append(_rate("the judge, 50 to a container", _judging(sandbox), 4 * count))
    docker_run = ["docker", "run", "--rm", "--network=none", "--entrypoint=python3", name, "-c", _PROGRAM]
    rates.append(_rate("docker run for each", lambda: _run(docker_run), min(count, max(4, count // 4))))
    rates.append(_rate("a new interpreter for each test, no wall", _interpreters, min(count, max(4, count // 4))))
    if python := os.environ.get("JUDGE_BENCH_DMOJ"):
        rates.append(_dmoj(python, min(count, max(4, count // 8))))
    show_rates(f"Submissions of {TESTS} tests, {AT_ONCE} at a time", rates, as_json=as_json)


def _rate(name: str, one: Callable[[], object], count: int) -> Rate:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda _: one(), range(AT_ONCE)))  # warm
        started = perf_counter()
        list(pool.map(lambda _: one(), range(count)))
        return Rate(name, count, count / (perf_counter() - started))


def _judging(sandbox: DockerSandbox) -> Callable[[], object]:
    package = load_package(_PACKAGE)
    tests = prepare(package, sandbox, None)

    def one() -> None:
        *_, last = judge(package, tests, package.reference, sandbox)
        if last.report is None or last.report.verdict is not Verdict.ACCEPTED:
            raise RuntimeError(f"not Accepted: {last.report}")

    return one


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own line


def _interpreters() -> None:
    for _ in range(TESTS):
        ways.in_a_process_each()


def _dmoj(python: str, count: int) -> Rate:
    """Their own executor, with its own walls, started anew for each test. `python` has dmoj and numpy."""
    script = Path(__file__).parent / "peers/dmoj_tests.py"
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as home:
        command = [python, str(script), home, str(count), str(TESTS), str(AT_ONCE)]
        found = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own line
    return Rate("DMOJ's executor", count, float(found.stdout.split()[-1]))
