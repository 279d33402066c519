"""Run by itself, under atheris: bytes that learn which branches of the parser they reach.

    python -m tests.fuzz.frames CORPUS -max_total_time=60

Whatever arrives from a sandbox must become a value, a ProtocolError or an Ended. Any other exception ends the run with
the bytes that did it; so does a second of thinking, and memory beyond what the limits of a frame allow.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["sandbox.inside.protocol", "sandbox.inside.codec", "sandbox.answers"]):
    from sandbox.answers import Ended, changed, failure, forbidden, results_of, steps_of, unsendable
    from sandbox.base import Call, Source
    from sandbox.inside.codec import ProtocolError
    from sandbox.inside.protocol import FrameLimits, FrameReader, frame_buffers

LIMITS = FrameLimits(tree_bytes=2**16, blob_bytes=2**16)
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
    """Seeds: frames that are as they should be."""
    import numpy as np

    arrays = [np.arange(6.0).reshape(2, 3), np.asfortranarray(np.ones((2, 2), np.float32)), np.array(["a", "bc"])]
    for number, value in enumerate((*SEEDS, *arrays, arrays)):
        data = b"".join(bytes(buffer) for buffer in frame_buffers(13, value))
        (corpus / f"seed-{number}").write_bytes(data)


if __name__ == "__main__":
    plant(Path(sys.argv[1]))
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
