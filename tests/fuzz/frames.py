"""Run by itself, under atheris: bytes that learn which branches of the parser they reach.

    python -m tests.fuzz.frames CORPUS -max_total_time=60

Whatever arrives from a sandbox must become a value, a ProtocolError or an Ended. Any other exception ends the run with
the bytes that did it; so do seconds of thinking, and memory beyond what the limits of a frame allow.
"""

from __future__ import annotations

import contextlib
import resource
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["sandbox.inside.protocol", "sandbox.inside.codec", "sandbox.answers"]):
    from sandbox.answers import Ended, changed, failure, forbidden, results_of, steps_of, unsendable
    from sandbox.base import Call, Source
    from sandbox.inside.codec import ProtocolError
    from sandbox.inside.protocol import HEAD, MAGIC, FrameLimits, FrameReader, frame_buffers

LIMITS = FrameLimits(tree_bytes=2**16, blob_bytes=2**16)
ROOM = 256 * 2**20  # of memory, for values out of frames that small, and for what the fuzzer learns
STEPS = steps_of(Call(entry="f", args=(1.0, [2.0])))
HELD = Source(text="import os\n", forbidden=("a.b",), allowed_imports=())
SEEDS = (
    None,
    True,
    12345678901234567890123,
    -0.0,
    float("nan"),
    "text",
    b"bytes",
    [1, 2.5, "x", None],
    (1, (2, [3.0])),
    {"a": 1, "b": {"c": [1.0, 2.0]}},
    {1, 2},
    [["returned", 1.0], ["raised", {"type": "ValueError", "bases": ["ValueError"], "message": "m", "traceback": []}]],
    {"ending": "load_raised", "error": {"type": "E", "bases": [], "message": "", "traceback": [[1, "f", "x"]]}},
    {"kind": "use", "name": "a.b", "line": 1},
    {"where": "[0]", "what": "a generator"},
)


def boast(spec: str, held: int = 8) -> tuple[tuple[int, int], bytes]:
    """A frame of one array that is to have 2 GiB and more, and whose head says how many bytes it has."""
    tree = b'{"v":["a",0],"b":[[%s]]}' % spec.encode("ascii")
    return (len(tree), held), tree + bytes(8)


BOASTS = (
    boast('"<f8",[2147483647,16],"C"'),
    boast('"<f4",[32768,32768],"F"'),
    boast('"|u1",[65536,65536,16],"S"'),
    boast('"<U9999",[65536],"C"'),
    boast('"|u1",[2147483647],"C"', held=2**31),
    ((2**32 - 1, 0), b"{"),
)


def one(data: bytes) -> None:
    """What the host does with the bytes of one answer."""
    for layouts in (False, True):
        reader = FrameReader(LIMITS, layouts=layouts)
        left = data
        with contextlib.suppress(ProtocolError):
            while left:
                room = reader.buffer()
                count = min(len(room), len(left))
                room[:count] = left[:count]
                left = left[count:]
                if (frame := reader.advance(count)) is not None:
                    understand(frame.value)


def understand(value: object) -> None:
    """All that a frame's value can be taken for."""
    for take in (
        lambda: results_of(value, 2),
        lambda: failure(value, "entry"),
        lambda: unsendable(value, 2),
        lambda: forbidden(value, HELD),
        lambda: changed(STEPS, value, Call(entry="f", args=(1.0,))) if type(value) is list else None,
    ):
        with contextlib.suppress(Ended, ProtocolError):
            take()


def plant(corpus: Path) -> None:
    """Seeds: frames that are as they should be, and some that claim to hold far more than they do."""
    import numpy as np

    arrays = [np.arange(6.0).reshape(2, 3), np.asfortranarray(np.ones((2, 2), np.float32)), np.array(["a", "bc"])]
    for number, value in enumerate((*SEEDS, *arrays, arrays)):
        data = b"".join(bytes(buffer) for buffer in frame_buffers(13, value))
        (corpus / f"seed-{number}").write_bytes(data)
    for number, (lengths, tree) in enumerate(BOASTS):
        (corpus / f"boast-{number}").write_bytes(HEAD.pack(MAGIC, 13, *lengths) + tree)


def hold(room: int) -> None:
    """Let the process take so much more address space than it has now: what asks for more is a MemoryError, with its
    bytes. libFuzzer's own limit would look at ru_maxrss, which a process inherits from whoever started it, and so
    would call a large test process's child too large before it has read a byte."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + room
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    plant(Path(sys.argv[1]))
    atheris.Setup([*sys.argv, "-rss_limit_mb=0"], one)
    hold(ROOM)
    atheris.Fuzz()
