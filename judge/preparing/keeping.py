"""Prepared tests on disk: one file for each package and sandbox, named by their digests.

A file is a frame of the sandbox's own protocol, so reading one can neither run code nor allocate more than it says;
nothing is ever unpickled. It is written beside its place and then renamed, so that a reader sees all of it or nothing.
What cannot be read is thrown away: the tests are made again.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

from judge.calls import kit_module
from judge.package.load import Package
from judge.package.tests import Answer, Expected, Raise, Test, Tests, TestStep
from judge.preparing.answering import locked
from sandbox.base import Sandbox
from sandbox.host import host_class
from sandbox.inside.protocol import FrameLimits, FrameReader, ProtocolError, frame_buffers

__all__ = ["kept", "path_of", "put"]

_FORMAT = 2
_KIND = 1
_CHUNK = 2**20


def path_of(package: Package, sandbox: Sandbox, cache: Path) -> Path:
    """Where these tests would lie: by what the package says, what kit does, and with which versions it was run; and
    where, for the reference's time is part of them."""
    versions = sorted(
        item for item in sandbox.environment().items() if item[0] in ("sandbox", "python", "numpy", "scipy", "torch")
    )
    parts = [str(_FORMAT), package.digest, kit_module(sends=True), repr(versions), host_class()]
    key = sha256("\0".join(parts).encode()).hexdigest()
    return cache / f"{package.slug}-{key[:32]}.tests"


def kept(path: Path, digest: str) -> Tests | None:
    """The tests in this file; None where there is none that can be read."""
    try:
        with path.open("rb") as file:
            value = _read(file)
        return _tests(value, digest)
    except FileNotFoundError:
        return None
    except (OSError, ProtocolError, ValueError, TypeError, KeyError):
        with contextlib.suppress(OSError):
            path.unlink()
        return None


def put(path: Path, tests: Tests) -> None:
    """Keep them. A full disk is no reason to fail: then they are made again the next time."""
    written: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, written = tempfile.mkstemp(dir=path.parent, prefix=".tests-")
        with os.fdopen(descriptor, "wb") as file:
            for buffer in frame_buffers(_KIND, [tests.reference_s, [_plain(test) for test in tests.tests]]):
                file.write(buffer)
        os.replace(written, path)
    except OSError:
        if written is not None:
            with contextlib.suppress(OSError):
                os.unlink(written)


def _read(file: Any) -> Any:
    reader = FrameReader(FrameLimits(), layouts=True)
    while True:
        count = file.readinto(reader.buffer()[:_CHUNK])
        if not count:
            raise ProtocolError("the file ends too early")
        frame = reader.advance(count)
        if frame is not None:
            return locked(frame.value)


def _plain(test: Test) -> dict[str, Any]:
    steps = None if test.steps is None else [(s.kind, s.name, s.args, dict(s.kwargs)) for s in test.steps]
    return {
        "group": test.group,
        "case": test.case,
        "args": test.args,
        "kwargs": dict(test.kwargs),
        "steps": steps,
        "size": test.size,
        "note": test.note,
        "expected": [
            ("answer", item.value) if isinstance(item, Answer) else ("raise", item.type_name, list(item.bases))
            for item in test.expected
        ],
    }


def _tests(value: Any, digest: str) -> Tests:
    reference_s, items = value
    return Tests(digest, tuple(_test(item) for item in items), float(reference_s))


def _test(item: dict[str, Any]) -> Test:
    steps = item["steps"]
    return Test(
        group=item["group"],
        case=item["case"],
        args=item["args"],
        kwargs=item["kwargs"],
        steps=None if steps is None else tuple(TestStep(*step) for step in steps),
        size=item["size"],
        note=item["note"],
        expected=tuple(_expected(entry) for entry in item["expected"]),
    )


def _expected(entry: tuple[Any, ...]) -> Expected:
    return Answer(entry[1]) if entry[0] == "answer" else Raise(entry[1], tuple(entry[2]))
