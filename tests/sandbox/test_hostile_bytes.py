"""The host's side of the border is a parser of hostile bytes: whatever comes, it gives a value or says ProtocolError,
and a conversation ends with an outcome."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.answers import Ended, changed, failure, forbidden, results_of, steps_of, unsendable
from sandbox.base import Call, Ending, Limits, Outcome, Raised, Returned, Source
from sandbox.channel import Channel
from sandbox.errors import RunBroken
from sandbox.inside import child, runner
from sandbox.inside.codec import ProtocolError
from sandbox.inside.protocol import HEAD, MAGIC, FrameLimits, FrameReader, frame_buffers
from sandbox.measure import NoMeter
from sandbox.text import clean

LIMITS = FrameLimits(tree_bytes=2**16, blob_bytes=2**16)
HELD = Source(text="x = 1", forbidden=("a",), allowed_imports=())
QUICK = Limits(wall_s=0.2, load_s=0.2, answer_mb=1, output_kb=1)

tags = st.sampled_from(["l", "t", "d", "s", "z", "c", "i", "r", "u", "g", "a", "n", "b", "ln", "tn", "raised", "?"])
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | tags | st.just("0xff"),
    lambda inner: (
        st.builds(lambda tag, rest: [tag, *rest], tags, st.lists(inner, max_size=5))
        | st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=20,
)
dtypes = st.sampled_from(
    ["<f8", "<f2", "|b1", "|u1", "<i8", "<c16", "<U3", "|S2", "<U0", "|O", "<M8", ">f8", "<V3", ""]
)
shapes = st.lists(st.sampled_from([0, 1, 2, 3, 7, 2**31, -1, True, 1.5, "2", None]), max_size=5) | st.just("shape")
specs = st.lists(st.tuples(dtypes, shapes, st.sampled_from(["C", "F", "S", "X", 0])).map(list) | trees, max_size=4)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=10,
)
kinds = st.sampled_from([
    child.LOADED, child.FAILED, child.ANSWER, child.UNSENDABLE, child.INPUTS, child.FORBIDDEN, 0, 255
])  # fmt: skip
said = (
    plain
    | st.lists(st.tuples(st.sampled_from(["returned", "raised", "?"]), plain), max_size=3)
    | st.fixed_dictionaries({"ending": st.sampled_from(["no_entry", "load_raised", "bad_syntax", "?"])})
    | st.fixed_dictionaries({"ending": st.just("load_raised"), "error": plain})
    | st.fixed_dictionaries({"where": plain, "what": plain})
    | st.fixed_dictionaries({"kind": st.sampled_from(["use", "import"]) | plain, "name": plain, "line": plain})
    | st.fixed_dictionaries({"kind": st.sampled_from(["use", "import"]), "name": st.just("a.b"), "line": st.just(1)})
    | st.fixed_dictionaries({"type_name": plain, "bases": plain, "message": plain, "traceback": plain}).map(
        lambda error: [("raised", error)]
    )
)


def frames_of(data: bytes, chunk: int, *, layouts: bool = False) -> list[Any]:
    """The frames in `data`, received in pieces. Raises ProtocolError, and nothing else."""
    reader, found = FrameReader(LIMITS, layouts=layouts), []
    while data:
        place = reader.buffer()
        assert len(place) <= 2**17  # whatever it was told, it never makes room for more than it allows
        piece, data = data[: min(len(place), chunk)], data[min(len(place), chunk) :]
        place[: len(piece)] = piece
        if (frame := reader.advance(len(piece))) is not None:
            found.append(frame)
    return found


def read(data: bytes, chunk: int = 2**20, *, layouts: bool = False) -> list[Any]:
    try:
        return frames_of(data, chunk, layouts=layouts)
    except ProtocolError:
        return []


@settings(max_examples=300)
@given(st.binary(max_size=200), st.integers(1, 40), st.booleans())
def test_takes_any_bytes(data: bytes, chunk: int, layouts: bool) -> None:
    read(data, chunk, layouts=layouts)
    read(MAGIC + data, chunk, layouts=layouts)


@settings(max_examples=500)
@given(trees, specs, st.binary(max_size=64), st.integers(0, 80), st.booleans())
def test_takes_any_tree(tree: Any, blobs: Any, content: bytes, told: int, layouts: bool) -> None:
    body = json.dumps({"v": tree, "b": blobs}).encode()

    read(HEAD.pack(MAGIC, 1, len(body), told) + body + content, layouts=layouts)


@settings(max_examples=500)
@given(plain, st.data())
def test_takes_a_valid_frame_that_was_tampered_with(value: Any, data: st.DataObject) -> None:
    array = np.arange(6, dtype=np.float32).reshape(2, 3).T
    frame = bytearray(b"".join(bytes(b) for b in frame_buffers(1, [value, array, {1: "x"}, (1.5,) * 20])))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(frame) - 1))
        match data.draw(st.sampled_from(["set", "cut", "insert"])):
            case "set":
                frame[at] = data.draw(st.integers(0, 255))
            case "cut":
                del frame[at : at + data.draw(st.integers(1, 8))]
            case _:
                frame[at:at] = data.draw(st.binary(max_size=8))
        if not frame:
            break

    read(bytes(frame))


@settings(max_examples=300)
@given(said, st.integers(0, 3))
def test_makes_our_own_words_of_anything(value: Any, count: int) -> None:
    call = Call(entry="f", args=(1, np.zeros(2)), kwargs={"k": 3})
    makers: list[Any] = [
        lambda: results_of(value, count),
        lambda: failure(value, "f"),
        lambda: unsendable(value, count),
        lambda: forbidden(value, HELD),
        lambda: changed(steps_of(call), value if type(value) is list else [value], call),
    ]
    for make in makers:
        with contextlib.suppress(Ended):
            make()


class Child:
    """Stands where runner and child stand: it takes orders, and on the channel it says what it is told to."""

    def __init__(self, *sayings: bytes, printed: bytes = b"", answers: bytes | None = None) -> None:
        self.near, self.far = socket.socketpair()
        self.sayings, self.printed, self.answers = sayings, printed, answers
        self.thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Channel:
        self.thread.start()
        return Channel(self.near, NoMeter())

    def __exit__(self, *error: object) -> None:
        self.near.close()
        self.thread.join(5)
        self.far.close()

    def _serve(self) -> None:
        _, fds, _, _ = socket.recv_fds(self.far, 65536, 3)
        with socket.socket(fileno=fds[0]) as channel, open(fds[1], "wb") as out, open(fds[2], "wb") as err:
            try:
                for stream in (out, err):
                    stream.write(self.printed)
                    stream.flush()
                for data in self.sayings:
                    channel.sendall(data)
            except OSError:
                pass
            if self.sayings:
                channel.shutdown(socket.SHUT_WR)
            self.far.recv(65536)  # the order to stop
        ended = frame(runner.ENDED, {"exit": 0, "cpu_s": 0.0, "peak_mb": 0.0, "clean": True})
        self.far.sendall(ended if self.answers is None else self.answers)
        self.far.shutdown(socket.SHUT_WR)


def frame(kind: int, value: Any) -> bytes:
    return b"".join(bytes(b) for b in frame_buffers(kind, value))


def converse(*sayings: bytes, printed: bytes = b"") -> Outcome:
    with Child(*sayings, printed=printed) as channel:
        return channel.perform(HELD, Call(entry="f", args=(1,)), QUICK)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=60) | st.builds(frame, kinds, said), min_size=1, max_size=3), st.binary(max_size=40))
def test_every_conversation_ends_with_an_outcome(sayings: list[bytes], printed: bytes) -> None:
    outcome = converse(*sayings, printed=printed)

    assert isinstance(outcome.ending, Ending)
    assert outcome.message == clean(outcome.message)
    assert outcome.stdout == clean(outcome.stdout)


def test_an_answer_that_comes_in_one_piece_with_its_introduction_is_taken() -> None:
    outcome = converse(frame(child.LOADED, None) + frame(child.ANSWER, [("returned", 1)]))

    assert outcome.results == (Returned(1),)


def test_what_comes_after_the_answer_is_not_read() -> None:
    outcome = converse(
        frame(child.LOADED, None), frame(child.ANSWER, [("returned", 1)]), frame(child.ANSWER, [("returned", 2)])
    )

    assert outcome.results == (Returned(1),)


def test_an_exception_is_told_in_clean_text() -> None:
    error = {"type_name": "\x1b[31mE", "bases": ["\u202e"], "message": "\x07\ud800", "traceback": [(1, "\x9b", "\x00")]}
    outcome = converse(frame(child.LOADED, None), frame(child.ANSWER, [("raised", error)]))

    (raised,) = outcome.results
    assert isinstance(raised, Raised)
    for text in (raised.type_name, raised.message, *raised.bases, *raised.traceback[0][1:]):
        assert text == clean(text)
        text.encode("utf-8")


@pytest.mark.parametrize(
    "answer",
    [b"", b"\0" * 64, frame(runner.READY, {}), frame(runner.ENDED, [1]), frame(runner.ENDED, {})[:-1]],
    ids=["nothing", "noise", "another word", "no dict", "half"],
)
def test_a_runner_that_cannot_be_understood_is_broken(answer: bytes) -> None:
    with Child(frame(child.LOADED, None), answers=answer) as channel, pytest.raises(RunBroken):
        channel.perform(HELD, Call(entry="f"), QUICK)
