"""The locks by which workers prove that they live."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from judge.errors import Unavailable
from judge.jobs.alive import WorkerLock

HOLD = """
import pathlib, sys
from judge.jobs.alive import WorkerLock
lock = WorkerLock(pathlib.Path(sys.argv[1]))
print(lock.name, flush=True)
input()
"""


def test_a_worker_is_dead_once_it_was_killed_and_not_before(tmp_path: Path) -> None:
    lock = WorkerLock(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        name = other.stdout.readline().strip()
        assert not lock.is_dead(name)
        other.kill()
        other.wait(30)

    assert lock.is_dead(name)
    assert not lock.is_dead(lock.name)
    lock.close()


def test_nothing_is_known_of_a_worker_without_a_file(tmp_path: Path) -> None:
    lock = WorkerLock(tmp_path / "here")

    assert not lock.is_dead("never-heard-of")
    assert not lock.is_dead("../here/" + lock.name)
    lock.close()
    assert list((tmp_path / "here").iterdir()) == []


def test_tidies_old_files_of_the_dead_only(tmp_path: Path) -> None:
    lock, living = WorkerLock(tmp_path), WorkerLock(tmp_path)
    for name in ("dead", "held", "young"):
        (tmp_path / name).touch()
    for name in ("dead", "held", living.name):
        os.utime(tmp_path / name, (0, 0))

    lock.tidy(keep={"held"})

    assert {path.name for path in tmp_path.iterdir()} == {lock.name, living.name, "held", "young"}
    lock.close()
    living.close()


def test_says_that_no_lock_can_be_held(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(Unavailable, match="No lock"):
        WorkerLock(tmp_path / "file")
