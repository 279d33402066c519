"""One call over a runner's control socket: pass descriptors, speak frames, hold the limits, tell the outcome.

The host's side of inside/runner.py, shared by the container and the local sandbox. Everything that arrives on a call's
channel or pipes was written by a process that ran foreign code: it is parsed as hostile (protocol.py), bounded as it
arrives, and whatever is wrong with it is an outcome of the call. What is wrong with the control socket is RunBroken.
"""

from __future__ import annotations

import math
import os
import selectors
import socket
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from sandbox.base import Call, Ending, Limits, Outcome, Raised, Result, Returned, Rng, Source, Support, Usage
from sandbox.errors import RunBroken
from sandbox.inside import child, runner
from sandbox.inside.protocol import FrameLimits, FrameReader, ProtocolError, fingerprint, frame_buffers
from sandbox.measure import Meter
from sandbox.text import clean

__all__ = ["Channel"]

GRACE_S = 15.0  # what the runner may take to kill, reap and wipe
TREE_BYTES = 4 * 2**20  # of an answer: a tree grows some twentyfold when it is parsed
BUFFER_BYTES = 4 * 2**20

_Steps = list[tuple[str, str, tuple[Any, ...], dict[str, Any]]]


class _Ended(Exception):  # noqa: N818 - not an error: how a call came to its end before it answered
    def __init__(self, ending: Ending, message: str = "", error: Raised | None = None) -> None:
        super().__init__(message)
        self.ending, self.message, self.error = ending, message, error


class Channel:
    """A runner, as the host has it. Not for several threads at once.

    data_mb: bound a call's private memory by resource limit, where no control group does (local).
    """

    def __init__(self, control: socket.socket, meter: Meter, *, data_limit: bool = False) -> None:
        self.control, self.meter, self.data_limit = control, meter, data_limit
        self.is_clean = True  # nothing of an earlier call was left behind
        self.versions: dict[str, str] = {}

    def wait_ready(self, timeout_s: float) -> dict[str, str]:
        """The runner's versions, once it has imported what it needs. Raises RunBroken."""
        self.versions = {str(k): clean(str(v), 100) for k, v in self._answer(runner.READY, timeout_s).items()}
        return self.versions

    def close(self) -> None:
        self.control.close()
        self.meter.close()

    def perform(self, source: Source, call: Call, limits: Limits) -> Outcome:
        """One call in a fresh process. Raises RunBroken when the runner is lost; the caller then takes another."""
        conversation = _Conversation(source, call, limits, self.meter)
        try:
            self._start(conversation, limits)
            ended, results, changed = None, (), ()
            try:
                conversation.load()
                results, changed = conversation.call()
            except _Ended as e:
                ended = e
            conversation.drain()
            told = self._stop()
        finally:
            conversation.close()
        usage = self._usage(conversation, told)
        if ended is None:
            ended = _Ended(Ending.FINISHED)
        elif ended.ending is Ending.DIED:
            ended = self._why_it_died(told, ended, conversation)
        return Outcome(
            ending=ended.ending,
            results=results,
            error=ended.error,
            message=clean(ended.message, 2000),
            stdout=conversation.out.text(),
            stderr=conversation.err.text(),
            changed_inputs=changed,
            usage=usage,
        )

    def _start(self, conversation: _Conversation, limits: Limits) -> None:
        order = {
            "limits": {
                # A backstop in the kernel, should the host be held up; the wall limit is what counts.
                "cpu_s": math.ceil(limits.load_s + limits.wall_s) + 2,
                "disk_mb": limits.disk_mb,
                "files": limits.files,
                "data_mb": limits.memory_mb if self.data_limit else None,
            }
        }
        (buffer,) = frame_buffers(runner.START, order)
        try:
            sent = socket.send_fds(self.control, [buffer], conversation.far_ends())
        except OSError as e:
            raise RunBroken(f"the runner is gone: {e}") from e
        finally:
            conversation.close_far_ends()
        if sent != buffer.nbytes:
            raise RunBroken("the runner does not take orders")

    def _stop(self) -> dict[str, Any]:
        (buffer,) = frame_buffers(runner.STOP, {})
        try:
            self.control.sendall(buffer)
        except OSError as e:
            raise RunBroken(f"the runner is gone: {e}") from e
        told = self._answer(runner.ENDED, GRACE_S)
        self.is_clean = self.is_clean and told.get("clean") is True
        return told

    def _answer(self, kind: int, timeout_s: float) -> dict[str, Any]:
        reader = FrameReader(FrameLimits(tree_bytes=2**16, blob_bytes=0))
        deadline = time.monotonic() + timeout_s
        try:
            while True:
                self.control.settimeout(max(deadline - time.monotonic(), 0.001))
                n = self.control.recv_into(reader.buffer())
                if n == 0:
                    raise RunBroken("the runner has ended")
                if (frame := reader.advance(n)) is not None:
                    break
        except TimeoutError:
            raise RunBroken(f"the runner did not answer within {timeout_s:g} s") from None
        except (OSError, ProtocolError) as e:
            raise RunBroken(f"the runner cannot be understood: {e}") from e
        finally:
            self.control.settimeout(None)
        if frame.kind != kind or type(frame.value) is not dict:
            raise RunBroken("the runner answered something else")
        return frame.value

    def _usage(self, conversation: _Conversation, told: dict[str, Any]) -> Usage:
        """The host's own figures where it has them, the kernel's as relayed by the runner where not."""
        peak_mb = conversation.peak_mb
        return Usage(
            wall_s=conversation.wall_s,
            cpu_s=float(told["cpu_s"] if conversation.cpu_s is None else conversation.cpu_s),
            memory_mb=float(told["peak_mb"] if peak_mb is None else peak_mb),
        )

    def _why_it_died(self, told: dict[str, Any], ended: _Ended, conversation: _Conversation) -> _Ended:
        if self.meter.killed_for_memory():
            return _Ended(Ending.MEMORY_LIMIT, "it used more memory than allowed and was killed")
        code = told.get("exit")
        phase = "while it was loaded" if not conversation.is_loaded else "before it answered"
        if type(code) is int and code < 0:
            if -code == 24:  # SIGXCPU: the backstop
                return _Ended(Ending.WALL_LIMIT, "it used up its CPU time")
            if -code != 9:
                return _Ended(Ending.DIED, f"its process was ended by signal {-code} ({_signal_name(-code)}) {phase}")
        return _Ended(Ending.DIED, ended.message or f"its process ended {phase}")


class _Conversation:
    """The channel and the pipes of one call, with its deadlines."""

    def __init__(self, source: Source, call: Call, limits: Limits, meter: Meter) -> None:
        self.source, self.wish, self.limits, self.meter = source, call, limits, meter
        self.steps = _steps(call)
        self.near, self._far = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        out, self._far_out = os.pipe2(os.O_CLOEXEC)
        err, self._far_err = os.pipe2(os.O_CLOEXEC)
        self.out, self.err = _Pipe(out, limits.output_kb * 1024), _Pipe(err, limits.output_kb * 1024)
        self.reader = FrameReader(FrameLimits(tree_bytes=TREE_BYTES, blob_bytes=limits.answer_mb * 2**20))
        self.selector = selectors.DefaultSelector()
        self.near.setblocking(False)
        for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
            self.near.setsockopt(socket.SOL_SOCKET, option, BUFFER_BYTES)
        self.selector.register(self.near, selectors.EVENT_READ)
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

    def load(self) -> None:
        """Send the source and wait until it is loaded. Raises _Ended."""
        source = self.source
        self.meter.begin()
        started = time.monotonic()
        body = {
            "text": source.text,
            "filename": source.filename,
            "modules": dict(source.modules),
            "entry": self.wish.entry,
        }
        try:
            kind, value = self._exchange(child.LOAD, body, started + self.limits.load_s)
        except _Ended as e:
            self._measure(started)
            if e.ending is Ending.WALL_LIMIT:
                raise _Ended(Ending.WALL_LIMIT, f"loading it took longer than {self.limits.load_s:g} s") from None
            raise
        self._measure(started)
        if kind == child.FAILED:
            raise _failure(value, self.wish.entry)
        if kind != child.LOADED:
            raise _Ended(Ending.MALFORMED, "it answered before it was asked")
        self.is_loaded = True

    def call(self) -> tuple[tuple[Result, ...], tuple[str, ...]]:
        """Send the arguments, wait for the answer. Raises _Ended."""
        body = {"steps": self.steps, "collect": self.wish.collect, "watch": self.wish.watch_inputs}
        self.meter.begin()
        started = time.monotonic()
        try:
            kind, value = self._exchange(child.CALL, body, started + self.limits.wall_s)
        finally:
            self._measure(started)
        if kind == child.UNSENDABLE:
            raise _unsendable(value, len(self.steps))
        if kind != child.ANSWER:
            raise _Ended(Ending.MALFORMED, "it answered something else than an answer")
        results = _results(value, len(self.steps))
        if not self.wish.watch_inputs:
            return results, ()
        kind, value = self._exchange(None, None, time.monotonic() + self.limits.wall_s)
        if kind != child.INPUTS or type(value) is not list:
            raise _Ended(Ending.MALFORMED, "it does not say what became of its inputs")
        return results, _changed(self.steps, value, self.wish)

    def _measure(self, started: float) -> None:
        self.wall_s = time.monotonic() - started
        self.cpu_s, self.peak_mb = self.meter.cpu_s(), self.meter.peak_mb()

    def _exchange(self, kind: int | None, body: Any, deadline: float) -> tuple[int, Any]:
        """Send a frame (if any) and wait for the next one, reading what is printed meanwhile. Raises _Ended."""
        pending = deque(frame_buffers(kind, body) if kind is not None else ())
        self.selector.modify(self.near, selectors.EVENT_READ | (selectors.EVENT_WRITE if pending else 0))
        while True:
            left = deadline - time.monotonic()
            ready = self.selector.select(left) if left > 0 else []
            if not ready and time.monotonic() >= deadline:
                raise _Ended(Ending.WALL_LIMIT, f"it took longer than {self.limits.wall_s:g} s")
            frame = None
            for key, events in ready:
                if key.data is not None:
                    self._print(key.data)
                    continue
                if events & selectors.EVENT_WRITE:
                    self._send(pending)
                if events & selectors.EVENT_READ:
                    frame = self._receive()
            if frame is not None:
                return frame

    def _send(self, pending: deque[memoryview]) -> None:
        try:
            while pending:
                sent = self.near.send(pending[0])
                pending[0] = pending[0][sent:]
                if not pending[0].nbytes:
                    pending.popleft()
        except BlockingIOError:
            return
        except OSError:
            pending.clear()  # it has closed its end: reading will tell
        self.selector.modify(self.near, selectors.EVENT_READ)

    def _receive(self) -> tuple[int, Any] | None:
        try:
            while True:
                n = self.near.recv_into(self.reader.buffer())
                if n == 0:
                    raise _Ended(Ending.DIED)
                if (frame := self.reader.advance(n)) is not None:
                    return frame.kind, frame.value
        except BlockingIOError:
            return None
        except ConnectionError:
            raise _Ended(Ending.DIED) from None
        except ProtocolError as e:
            if "larger than allowed" in str(e):
                raise _Ended(Ending.ANSWER_LIMIT, f"its answer is larger than {self.limits.answer_mb} MB") from None
            raise _Ended(Ending.MALFORMED, f"what it sent is not an answer: {e}") from None

    def _print(self, pipe: _Pipe) -> None:
        if not pipe.read():
            self.selector.unregister(pipe.fd)
        if pipe.is_full:
            raise _Ended(Ending.OUTPUT_LIMIT, f"it printed more than {self.limits.output_kb} KB")

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


# ----------------------------------------------------------------------------------- from plain data to our own words


def _steps(call: Call) -> _Steps:
    if call.steps is None:
        return [("function", "", call.args, dict(call.kwargs))]
    return [(s.kind, s.name, s.args, dict(s.kwargs)) for s in call.steps]


def _results(value: Any, count: int) -> tuple[Result, ...]:
    """The answer frame's value as results. Raises _Ended where it is not of that form."""
    if type(value) is not list or len(value) != count:
        raise _Ended(Ending.MALFORMED, "its answer has not one result a step")
    results: list[Result] = []
    for item in value:
        if type(item) is not tuple or len(item) != 2 or item[0] not in ("returned", "raised"):
            raise _Ended(Ending.MALFORMED, "its answer has a result of no known kind")
        results.append(Returned(item[1]) if item[0] == "returned" else _raised(item[1]))
    return tuple(results)


def _raised(value: Any) -> Raised:
    try:
        return Raised(
            type_name=clean(_text(value["type_name"]), 100),
            bases=tuple(clean(_text(b), 100) for b in value["bases"][:20]),
            message=clean(_text(value["message"]), 2000),
            traceback=tuple((_int(n), clean(_text(f), 100), clean(_text(t), 200)) for n, f, t in value["traceback"][:40]),
        )
    except (KeyError, TypeError, ValueError):
        raise _Ended(Ending.MALFORMED, "it describes an exception that is none") from None


def _text(x: Any) -> str:
    if type(x) is not str:
        raise TypeError
    return x


def _int(x: Any) -> int:
    if type(x) is not int:
        raise TypeError
    return x


def _failure(value: Any, entry: str) -> _Ended:
    """Why the source could not be loaded."""
    ending = value.get("ending") if type(value) is dict else None
    if ending == "no_entry":
        found = value.get("found")
        names = [clean(n, 60) for n in found[:20] if type(n) is str] if type(found) is list else []
        hint = f"; it defines {', '.join(names)}" if names else ""
        return _Ended(Ending.NO_ENTRY, f"it defines no {entry}{hint}")
    if ending in ("bad_syntax", "load_raised"):
        error = _raised(value.get("error"))
        return _Ended(Ending(ending), f"{error.type_name}: {error.message}", error)
    return _Ended(Ending.MALFORMED, "it failed to load in a way that is none")


def _unsendable(value: Any, count: int) -> _Ended:
    """What is wrong with an answer that is not plain data; its place is told from the answer on."""
    where, what = (value.get("where"), value.get("what")) if type(value) is dict else (None, None)
    if type(where) is not str or type(what) is not str:
        return _Ended(Ending.MALFORMED, "its answer cannot be sent, for no known reason")
    place = where.removeprefix("[0][1]") if count == 1 else where
    return _Ended(Ending.BAD_ANSWER, f"the answer{place} is {what}")


def _changed(steps: _Steps, now: list[Any], call: Call) -> tuple[str, ...]:
    """Which arguments are not what they were when they were sent."""
    names: list[str] = []
    given: list[Any] = []
    for i, (_, _, args, kwargs) in enumerate(steps):
        prefix = f"steps[{i}]." if call.steps is not None else ""
        names += [f"{prefix}args[{j}]" for j in range(len(args))] + [f"{prefix}{k}" for k in kwargs]
        given += [*args, *kwargs.values()]
    if len(now) != len(given):
        raise _Ended(Ending.MALFORMED, "it does not say what became of its inputs")
    return tuple(
        name
        for name, before, after in zip(names, given, now, strict=True)
        if not _is_made_inside(before) and fingerprint(before) != after
    )


def _is_made_inside(value: Any) -> bool:
    if isinstance(value, Rng | Support):
        return True
    items: Iterable[Any] = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return any(_is_made_inside(v) for v in items)


def _signal_name(number: int) -> str:
    names = {4: "illegal instruction", 6: "abort", 7: "bus error", 8: "arithmetic", 11: "segmentation fault"}
    return names.get(number, "killed")


