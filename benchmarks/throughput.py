"""How many submissions a second: ten tests of small arrays each, as many at a time as a server judges."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
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
ROUNDS = 4
"""Each way has its turn in each of them: the machine is not the same from one minute to the next."""
_WARM = 4
"""So many come before the clock starts: the containers that waited for them were made in nobody's time."""
_PACKAGE = Path(__file__).parent / "problems/toys/row-sums"
_ONE_BY_ONE = f"{ways.SOURCE}\nfor _ in range({TESTS}):\n    row_sums(np.arange(40.0).reshape(10, 4))"
_IN_PROCESSES = f"""import subprocess, sys
for _ in range({TESTS}):
    subprocess.run([sys.executable, "-c", {ways.TEST!r}], check=True)"""

_Way = tuple[str, Callable[[int], float], int]
"""Its name, how many seconds it takes for so many submissions, and how many there are to be."""


def main(*, as_json: bool, count: int = 40) -> None:
    few = max(4, count // 4)
    with ways.docker_sandbox() as single, ways.docker_sandbox(uses=50) as shared:
        compared: list[_Way] = [
            ("the judge, a container for each", partial(_seconds, _judging(single)), count),
            (
                "the engine's bound: nothing but containers",
                partial(_seconds, lambda: Container(single).destroy()),
                count,
            ),
            ("the judge, 50 to a container", partial(_seconds, _judging(shared)), 4 * count),
            ("docker run for each, a process for each test", partial(_seconds, _docker_run(_IN_PROCESSES)), few),
            ("docker run for each, one process for all tests", partial(_seconds, _docker_run(_ONE_BY_ONE)), few),
            ("a new interpreter for each test, no wall", partial(_seconds, _interpreters), few),
        ]
        if ways.ISOLATE:
            compared.append(
                ("isolate, a process for each test", partial(_seconds, partial(ways.in_isolate, TESTS)), few)
            )
        if python := os.environ.get("JUDGE_BENCH_DMOJ"):
            compared.append(("DMOJ's executor", partial(_dmoj, python), max(4, count // 8)))
        rates = _in_rounds(compared)
    show_rates(f"Submissions of {TESTS} tests, {AT_ONCE} at a time", rates, as_json=as_json)


def _in_rounds(compared: list[_Way]) -> list[Rate]:
    seconds, done = [0.0] * len(compared), [0] * len(compared)
    for _ in range(ROUNDS):
        for number, (_, take, count) in enumerate(compared):
            turn = max(1, count // ROUNDS)
            seconds[number] += take(turn)
            done[number] += turn
    return [Rate(name, n, n / s) for (name, _, _), n, s in zip(compared, done, seconds, strict=True)]


def _seconds(one: Callable[[], object], count: int) -> float:
    """While there is always another one to be done: between the end of the last that is not counted, and the end."""

    def ended(_: int) -> float:
        one()
        return perf_counter()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        ends = sorted(pool.map(ended, range(_WARM + count)))
    return ends[-1] - ends[_WARM - 1]


def _judging(sandbox: DockerSandbox) -> Callable[[], object]:
    package = load_package(_PACKAGE)
    tests = prepare(package, sandbox, None)

    def one() -> None:
        *_, last = judge(package, tests, package.reference, sandbox)
        if last.report is None or last.report.verdict is not Verdict.ACCEPTED:
            raise RuntimeError(f"not Accepted: {last.report}")

    return one


def _docker_run(program: str) -> Callable[[], object]:
    name = image.full_name(Settings().image, "numpy")
    command = ["docker", "run", "--rm", "--network=none", "--entrypoint=python3", name, "-c", program]
    return lambda: subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own line


def _interpreters() -> None:
    for _ in range(TESTS):
        ways.in_a_process_each()


def _dmoj(python: str, count: int) -> float:
    """Their own executor, with its own walls, started anew for each test. `python` has dmoj and numpy."""
    script = Path(__file__).parent / "peers/dmoj_tests.py"
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as home:
        command = [python, str(script), home, str(count), str(TESTS), str(AT_ONCE)]
        found = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own line
    return count / float(found.stdout.split()[-1])
