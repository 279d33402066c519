"""One call, as the host leads it: have the source loaded, send the arguments, take the answer, within the limits.

Everything that arrives here was written by a process that runs foreign code. It is parsed as hostile
(inside/protocol.py, answers.py), bounded as it arrives, and whatever is wrong with it ends the call.
"""

from __future__ import annotations

import os
import selectors
import socket
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from sandbox.answers import Ended, changed, failure, forbidden, results_of, steps_of, unsendable
from sandbox.base import Call, Ending, Limits, Result, Source
from sandbox.inside import child
from sandbox.inside.protocol import FrameLimits, FrameReader, ProtocolError, frame_buffers
from sandbox.measure import Meter
from sandbox.text import clean

__all__ = ["Conversation", "source_frame"]

TREE_BYTES = 4 * 2**20  # of an answer: a tree grows some twentyfold when it is parsed
BUFFER_BYTES = 4 * 2**20
_LOAD = frame_buffers(child.LOAD, None)


def source_frame(source: Source, entry: str) -> list[memoryview]:
    """What a child is sent first; the same for each call of the entry."""
    body = {
        "text": source.text,
        "filename": source.filename,
        "modules": dict(source.modules),
        "entry": entry,
        "forbidden": list(source.forbidden),
        "allowed_imports": None if source.allowed_imports is None else list(source.allowed_imports),
    }
    return frame_buffers(child.SOURCE, body)


class Conversation:
    """The channel and the pipes of one call of an entry, with its deadlines."""

    def __init__(self, source: Source, entry: str, limits: Limits, meter: Meter) -> None:
        self.source, self.entry, self.limits, self.meter = source, entry, limits, meter
        self.near, self._far = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        out, self._far_out = os.pipe2(os.O_CLOEXEC)
        err, self._far_err = os.pipe2(os.O_CLOEXEC)
        self.out, self.err = _Pipe(out, limits.output_kb * 1024), _Pipe(err, limits.output_kb * 1024)
        self.reader = FrameReader(FrameLimits(tree_bytes=TREE_BYTES, blob_bytes=limits.answer_mb * 2**20))
        self.selector = selectors.DefaultSelector()
        self.near.setblocking(False)
        for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
            self.near.setsockopt(socket.SOL_SOCKET, option, BUFFER_BYTES)
        self._pending: deque[memoryview] = deque()
        self._wanted = selectors.EVENT_READ
        self.selector.register(self.near, self._wanted)
        for pipe in (self.out, self.err):
            self.selector.register(pipe.fd, selectors.EVENT_READ, pipe)
        self.is_loaded = False
        self.wall_s, self.cpu_s, self.peak_mb = 0.0, None, None  # type: float, float | None, float | None

    def far_ends(self) -> list[int]:
        return [self._far.fileno(), self._far_out, self._far_err]

    def close_far_ends(self) -> None:
        """Once they are passed on: so that the pipes end when the child does."""
        self._far.close()
        for fd in (self._far_out, self._far_err):
            os.close(fd)
        self._far_out = self._far_err = -1

    def close(self) -> None:
        self.selector.close()
        self.near.close()
        self._far.close()
        for fd in (self.out.fd, self.err.fd, self._far_out, self._far_err):
            if fd >= 0:
                os.close(fd)

    @property
    def is_unmetered(self) -> bool:
        """The host has figures of its own only where its meter can read the control groups."""
        return self.cpu_s is None or self.peak_mb is None

    def send(self, frame: Iterable[memoryview]) -> None:
        """A frame, as far as it goes now; the rest goes while an answer is waited for."""
        self._pending.extend(frame)
        self._send()

    def load(self) -> None:
        """Wait until the source is loaded. Raises Ended."""
        self.meter.begin()
        started = time.monotonic()
        try:
            kind, value = self._exchange(_LOAD, started + self.limits.load_s)
        except Ended as e:
            self._measure(started)
            if e.ending is Ending.WALL_LIMIT:
                raise Ended(Ending.WALL_LIMIT, f"loading it took longer than {self.limits.load_s:g} s") from None
            raise
        self._measure(started)
        if kind == child.FAILED:
            raise failure(value, self.entry)
        if kind != child.LOADED:
            raise Ended(Ending.MALFORMED, "it answered before it was asked")
        self.is_loaded = True

    def call(self, call: Call) -> tuple[tuple[Result, ...], tuple[str, ...]]:
        """Send the arguments, wait for the answer. Raises Ended."""
        steps = steps_of(call)
        body = {
            "steps": steps,
            "collect": call.collect,
            "watch": call.watch_inputs,
            "framework": call.framework,
            "gradients_of": list(call.gradients_of),
        }
        self.meter.begin()
        started = time.monotonic()
        try:
            kind, value = self._exchange(frame_buffers(child.CALL, body), started + self.limits.wall_s)
        finally:
            self._measure(started)
        if kind == child.UNSENDABLE:
            raise unsendable(value, len(steps))
        if kind != child.ANSWER:
            raise Ended(Ending.MALFORMED, "it answered something else than an answer")
        results = results_of(value, len(steps))
        if not call.watch_inputs:
            return results, ()
        kind, value = self._exchange((), time.monotonic() + self.limits.wall_s)
        if kind != child.INPUTS or type(value) is not list:
            raise Ended(Ending.MALFORMED, "it does not say what became of its inputs")
        return results, changed(steps, value, call)

    def _measure(self, started: float) -> None:
        self.wall_s = time.monotonic() - started
        self.cpu_s, self.peak_mb = self.meter.cpu_s(), self.meter.peak_mb()

    def _exchange(self, frame: Iterable[memoryview], deadline: float) -> tuple[int, Any]:
        """Send a frame (if any) and wait for the next one, reading what is printed meanwhile. Raises Ended, also where
        the frame says that the source did what is forbidden: it may do so at any time."""
        self.send(frame)
        while True:
            left = deadline - time.monotonic()
            ready = self.selector.select(left) if left > 0 else []
            if not ready and time.monotonic() >= deadline:
                raise Ended(Ending.WALL_LIMIT, f"it took longer than {self.limits.wall_s:g} s")
            answer = None
            for key, events in ready:
                if key.data is not None:
                    self._print(key.data)
                    continue
                if events & selectors.EVENT_WRITE:
                    self._send()
                if events & selectors.EVENT_READ:
                    answer = self._receive()
            if answer is not None:
                if answer[0] == child.FORBIDDEN:
                    raise forbidden(answer[1], self.source)
                return answer

    def _send(self) -> None:
        """As much as it takes now; the selector tells when it takes more."""
        pending = self._pending
        try:
            while pending:
                sent = self.near.send(pending[0])
                pending[0] = pending[0][sent:]
                if not pending[0].nbytes:
                    pending.popleft()
        except BlockingIOError:
            pass
        except OSError:
            pending.clear()  # it has closed its end: reading will tell
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if pending else 0)
        if wanted != self._wanted:
            self.selector.modify(self.near, wanted)
            self._wanted = wanted

    def _receive(self) -> tuple[int, Any] | None:
        try:
            while True:
                n = self.near.recv_into(self.reader.buffer())
                if n == 0:
                    raise Ended(Ending.DIED)
                if (frame := self.reader.advance(n)) is not None:
                    return frame.kind, frame.value
        except BlockingIOError:
            return None
        except ConnectionError:
            raise Ended(Ending.DIED) from None
        except ProtocolError as e:
            if "larger than allowed" in str(e):
                raise Ended(Ending.ANSWER_LIMIT, f"its answer is larger than {self.limits.answer_mb} MB") from None
            raise Ended(Ending.MALFORMED, f"what it sent is not an answer: {e}") from None

    def _print(self, pipe: _Pipe) -> None:
        if not pipe.read():
            self.selector.unregister(pipe.fd)
        if pipe.is_full:
            raise Ended(Ending.OUTPUT_LIMIT, f"it printed more than {self.limits.output_kb} KB")

    def drain(self) -> None:
        """Take what was printed by now and lies in the pipes."""
        for pipe in (self.out, self.err):
            while not pipe.is_full and pipe.read():
                pass


class _Pipe:
    """The near end of a pipe: keeps the first `limit` bytes, and says when there were more."""

    def __init__(self, fd: int, limit: int) -> None:
        self.fd, self.limit = fd, limit
        self.kept = bytearray()
        self.is_full = False
        os.set_blocking(fd, False)

    def read(self) -> bool:
        """Take what is there. False at the end, or when there is nothing now."""
        try:
            data = os.read(self.fd, 65536)
        except BlockingIOError:
            return False
        room = self.limit - len(self.kept)
        self.kept += data[:room]
        self.is_full = self.is_full or len(data) > room
        return bool(data)

    def text(self) -> str:
        return clean(self.kept.decode("utf-8", "replace"))
