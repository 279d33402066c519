"""A runner as the host has it: one call after another over its control socket.

The host's side of inside/runner.py, shared by the container and the local sandbox. Each call is a conversation of its
own (conversation.py) with the child that the runner forks for it. What goes wrong in the conversation is an outcome of
the call; what goes wrong on the control socket, where nothing foreign ever writes, is RunBroken.
"""

from __future__ import annotations

import math
import signal
import socket
import time
from typing import Any, NamedTuple

from sandbox.answers import Ended
from sandbox.base import Call, Ending, Limits, Outcome, Result, Source, Usage
from sandbox.conversation import Conversation, source_frame
from sandbox.errors import RunBroken, SandboxError
from sandbox.inside import runner
from sandbox.inside.protocol import FrameLimits, FrameReader, ProtocolError, frame_buffers
from sandbox.measure import Meter
from sandbox.preloading import parts_of
from sandbox.text import clean

__all__ = ["Channel"]

GRACE_S = 15.0  # what the runner may take to kill, reap and wipe
_STOP = {follows: frame_buffers(runner.STOP, {"follows": follows})[0] for follows in (False, True)}
_LEAVE = {stays: frame_buffers(runner.LEAVE, {"stays": stays})[0] for stays in (False, True)}


class _Opening(NamedTuple):
    """How each call of an entry begins: with an order for the runner, and a frame for the child."""

    source: Source
    entry: str
    limits: Limits
    order: memoryview
    frame: list[memoryview]


def _opening(source: Source, entry: str, limits: Limits, *, data_limit: bool) -> _Opening:
    order = {
        # A backstop in the kernel, should the host be held up; the wall limit is what counts.
        "cpu_s": math.ceil(limits.load_s + limits.wall_s) + 2,
        "disk_mb": limits.disk_mb,
        "files": limits.files,
        "processes": limits.processes,
        "data_mb": limits.memory_mb if data_limit else None,
        "preload": parts_of(source),
    }
    (start,) = frame_buffers(runner.START, order)
    return _Opening(source, entry, limits, start, source_frame(source, entry))


class Channel:
    """A runner, as the host has it. Not for several threads at once.

    Once the answer has come and the meter has told what it cost, nothing more is to be learnt from the end of the call:
    the runner is told to end it, and the next call waits until that is done. So the host compares the answer while
    the process is taken down and its places are wiped. Where the caller says that a call follows, the child that is to
    have it takes its limits and compiles the source meanwhile; nothing of that runs while the last call is there.

    data_limit: bound a call's private memory by resource limit, where no control group does (local).
    """

    def __init__(self, control: socket.socket, meter: Meter, *, data_limit: bool = False) -> None:
        self.control, self.meter, self.data_limit = control, meter, data_limit
        self._is_clean = True  # nothing of an earlier call was left behind
        self._is_ending = False  # the runner was told to end a call, and has not said yet that it did
        self._opening: _Opening | None = None  # of the last call
        self._ahead: Conversation | None = None  # with the child that waits for the call that was said to follow
        self.versions: dict[str, str] = {}

    def wait_ready(self, timeout_s: float) -> dict[str, str]:
        """The runner's versions, once it has imported what it needs. Raises RunBroken."""
        self.versions = {str(k): clean(str(v), 100) for k, v in self._answer(runner.READY, timeout_s).items()}
        return self.versions

    def close(self) -> None:
        if self._ahead is not None:
            self._ahead.close()
        self.control.close()
        self.meter.close()

    def perform(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        """One call in a fresh process. Raises RunBroken when the runner is lost; the caller then takes another."""
        if call.framework != "numpy" and call.framework not in self.versions:
            raise SandboxError(f"this sandbox has no {call.framework}: it was made for NumPy")
        if not self.settle():
            raise RunBroken("something of an earlier call was left behind")
        opening = self._opening_of(source, call.entry, limits)
        ahead, self._ahead = self._ahead, None
        conversation = ahead or self._begin(opening)
        try:
            ended: Ended | None = None
            results: tuple[Result, ...] = ()
            changed: tuple[str, ...] = ()
            try:
                conversation.load()
                results, changed = conversation.call(call)
            except Ended as e:
                ended = e
            except BaseException:  # ours: what the child makes of it, nobody will ask
                self._is_clean = False
                raise
            conversation.drain()
            follows = follows and conversation.is_loaded
            self._stop(follows=follows)
            if follows:
                self._ahead = self._begin(opening)
            told = self._ended() if ended is not None or conversation.is_unmetered else {}
        finally:
            conversation.close()
        usage = self._usage(conversation, told)
        if ended is None:
            ended = Ended(Ending.FINISHED)
        elif ended.ending is Ending.DIED:
            ended = self._why_it_died(told, ended, conversation)
        return Outcome(
            ending=ended.ending,
            results=results,
            error=ended.error,
            breach=ended.breach,
            message=clean(ended.message, 2000),
            stdout=conversation.out.text(),
            stderr=conversation.err.text(),
            is_loaded=conversation.is_loaded,
            changed_inputs=changed,
            usage=usage,
        )

    def settle(self) -> bool:
        """Wait until the last call has ended, with all that it had started. False where it left something behind; then
        this runner is of no more use. Raises RunBroken where it is gone."""
        if self._is_ending:
            self._ended()
        return self._is_clean

    def _opening_of(self, source: Source, entry: str, limits: Limits) -> _Opening:
        """The last call's, where it was alike; otherwise what was got ready for the next one is not wanted any more."""
        if self._opening is None or self._opening[:3] != (source, entry, limits):
            self._drop_ahead()
            self._opening = _opening(source, entry, limits, data_limit=self.data_limit)
        return self._opening

    def leave(self, *, stays: bool) -> None:
        """No call follows for now. stays: others will come later, and are got ready for. Raises RunBroken."""
        self._drop_ahead()
        self._order(_LEAVE[stays])

    def _drop_ahead(self) -> None:
        """The call that was said to follow does not."""
        if self._ahead is not None:
            ahead, self._ahead = self._ahead, None
            ahead.close()
            self.settle()
            self._stop(follows=False)
            self.settle()

    def _begin(self, opening: _Opening) -> Conversation:
        """A child of its own, with its limits and its source, which it compiles; nothing of it runs before `load`."""
        conversation = Conversation(opening.source, opening.entry, opening.limits, self.meter)
        try:
            self._start(conversation, opening.order)
            conversation.send(opening.frame)
        except BaseException:
            conversation.close()
            raise
        return conversation

    def _start(self, conversation: Conversation, order: memoryview) -> None:
        try:
            sent = socket.send_fds(self.control, [order], conversation.far_ends())
        except OSError as e:
            raise RunBroken(f"the runner is gone: {e}") from e
        finally:
            conversation.close_far_ends()
        if sent != order.nbytes:
            raise RunBroken("the runner does not take orders")

    def _stop(self, *, follows: bool) -> None:
        """End the call. follows: an order to start the next comes at once, and is to be carried out meanwhile."""
        self._order(_STOP[follows])
        self._is_ending = True

    def _order(self, frame: memoryview) -> None:
        try:
            self.control.sendall(frame)
        except OSError as e:
            raise RunBroken(f"the runner is gone: {e}") from e

    def _ended(self) -> dict[str, Any]:
        """How the runner says that the call ended."""
        self._is_ending = False
        told = self._answer(runner.ENDED, GRACE_S)
        self._is_clean = self._is_clean and told.get("clean") is True
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

    def _usage(self, conversation: Conversation, told: dict[str, Any]) -> Usage:
        """The host's own figures where it has them, the kernel's as relayed by the runner where not."""
        peak_mb = conversation.peak_mb
        return Usage(
            wall_s=conversation.wall_s,
            cpu_s=float(told["cpu_s"] if conversation.cpu_s is None else conversation.cpu_s),
            memory_mb=float(told["peak_mb"] if peak_mb is None else peak_mb),
        )

    def _why_it_died(self, told: dict[str, Any], ended: Ended, conversation: Conversation) -> Ended:
        if self.meter.killed_for_memory():
            return Ended(Ending.MEMORY_LIMIT, "it used more memory than allowed and was killed")
        code = told.get("exit")
        phase = "while it was loaded" if not conversation.is_loaded else "before it answered"
        if code == -signal.SIGXCPU:  # the backstop
            return Ended(Ending.WALL_LIMIT, "it used up its CPU time")
        if type(code) is int and code < 0 and code != -signal.SIGKILL:
            what = signal.strsignal(-code) or "unknown"
            return Ended(Ending.DIED, f"its process was ended by signal {-code} ({what.lower()}) {phase}")
        return Ended(Ending.DIED, ended.message or f"its process ended {phase}")
