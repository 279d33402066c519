"""Ways to run one test of somebody's code, the judge's and the others'. Each is a function without arguments."""

from __future__ import annotations

import itertools
import multiprocessing
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from judge.package.schema import Framework
from judge.settings import Settings
from sandbox import image
from sandbox.base import Call, Ending, Limits, Run, Source
from sandbox.docker import DockerSandbox

__all__ = [
    "ISOLATE",
    "SOURCE",
    "TEST",
    "docker_sandbox",
    "in_a_container_each",
    "in_a_fork_each",
    "in_a_process_each",
    "in_a_warm_run",
    "in_isolate",
]

SOURCE = "import numpy as np\n\n\ndef row_sums(x):\n    return x.sum(axis=1)\n"
TEST = f"{SOURCE}\nrow_sums(np.arange(40.0).reshape(10, 4))"
"""The source, and one test of it, as a program."""
X = np.arange(40.0).reshape(10, 4)

ISOLATE = shutil.which("isolate")
"""Where this host has it, for it needs to be installed by root."""
_boxes = itertools.cycle(range(100))


@contextmanager
def docker_sandbox(*, pool_size: int = 2, uses: int = 1, framework: Framework = "numpy") -> Iterator[DockerSandbox]:
    """As the settings say; its image is built where it is missing."""
    settings = Settings()
    with TemporaryDirectory(prefix="bench-", dir="/tmp") as directory:
        sandbox = DockerSandbox(
            image_name=settings.image,
            base=settings.image_base,
            runtime=settings.docker_runtime,
            pool_size=pool_size,
            uses=uses,
            run_dir=Path(directory),
            framework=framework,
        )
        try:
            yield sandbox
        finally:
            sandbox.close()


def in_a_warm_run(run: Run) -> Callable[[], object]:
    """The judge: a fresh process, forked from a runner that has NumPy, behind its walls."""
    source, call = Source(text=SOURCE), Call(entry="row_sums", args=(X,))

    def work() -> object:
        outcome = run.call(source, call, Limits(), follows=True)  # as tests are judged, one after another
        assert outcome.ending is Ending.FINISHED, outcome  # noqa: S101 - a figure for nothing would be worse
        return outcome

    return work


def in_a_process_each() -> object:
    """A new interpreter for each test, without any wall."""
    return subprocess.run([sys.executable, "-c", TEST], check=True, capture_output=True)  # noqa: S603 - our own line


def in_isolate(tests: int) -> None:
    """isolate's own way: a box for a submission, and in it a new interpreter for each test. It is used without control
    groups, which cost it more."""
    box = [str(ISOLATE), f"--box-id={next(_boxes)}"]
    # The environment at a place of its own: where it lies below /tmp, the box has another one.
    places = [f"--dir=/environment={sys.prefix}", f"--dir={sys.base_prefix}"]
    python = f"/environment/{Path(sys.executable).relative_to(sys.prefix)}"
    test = [*places, "--env=OPENBLAS_NUM_THREADS=1", "--silent", "--run", "--", python, "-c", TEST]
    try:
        for steps in (["--init"], *[test] * tests):
            done = subprocess.run([*box, *steps], check=False, capture_output=True, text=True)  # noqa: S603 - our own line
            if done.returncode:
                raise RuntimeError(f"isolate does not work here: {done.stderr.strip()}")
    finally:
        subprocess.run([*box, "--cleanup"], check=False, capture_output=True)  # noqa: S603 - our own line


def in_a_fork_each() -> object:
    """A fork of our own process for each test, with its results in shared memory, as EvalPlus does it. No wall."""
    manager = multiprocessing.get_context("fork")
    queue = manager.SimpleQueue()
    worker = manager.Process(target=_answer, args=(queue,))
    worker.start()
    found = queue.get()
    worker.join()
    return found


def _answer(queue: Any) -> None:
    names: dict[str, Any] = {}
    exec(SOURCE, names)  # noqa: S102 - our own line, as the others run it
    queue.put(names["row_sums"](X))


def in_a_container_each(sandbox: DockerSandbox) -> Callable[[], object]:
    """`docker run` for each test: a wall, and everything from the start each time."""
    name = image.full_name(Settings().image, "numpy")
    command = ["docker", "run", "--rm", "--network=none", "--entrypoint=python3", name, "-c", TEST]
    del sandbox  # it has made the image

    def work() -> object:
        return subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own line

    return work
