"""One call, in a process that was forked for it and ends with it.

The child holds three descriptors: its channel to the host (a socket of its own, made for this call) and the far ends of
two pipes for what is printed. It puts its walls up, compiles the source, loads it when it is told to, says so, receives
the arguments, calls, answers. Once the source is loaded nothing in this process can be trusted any more, and nothing
outside relies on it: the host takes what comes over the channel as hostile bytes, and times the call from outside.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import socket
import sys
import types
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from sandbox.inside import walls
from sandbox.inside.asking import Askers
from sandbox.inside.border import Border, border_of
from sandbox.inside.capture import describe, describe_syntax
from sandbox.inside.codec import Rng, Support, Unsendable, encode, fingerprint
from sandbox.inside.forbidding import hold
from sandbox.inside.protocol import FrameLimits, FrameReader, frame_buffers
from sandbox.inside.rehearsing import rehearse

SOURCE, LOAD, CALL = WHOLE = 1, 2, 3  # host -> child: in this order, once each
LOADED, FAILED, ANSWER, UNSENDABLE, INPUTS, FORBIDDEN = 11, 12, 13, 14, 15, 16  # child -> host

ORDER_BYTES = 4096
CHANNEL = 3  # the descriptor that the channel has inside the child


def child(wire: socket.socket, place: Place) -> NoReturn:
    """Be the child: put up the walls, rehearse, wait at the runner's wire for a call to be made, and be its process."""
    try:
        os.setsid()
        setup_walls(place)
        rehearse(serve, WHOLE)
        wire.send(b"ready")
        limits, fds = await_order(wire)
        setup_descriptors(*fds)
        setup_limits(limits, place)
        channel = socket.socket(fileno=CHANNEL)
        serve(channel)
        channel.recv(1)  # to end takes a process longer than many a call: that is left for when the host has its answer
    finally:
        os._exit(0)


@dataclass(frozen=True)
class Place:
    """Where a child lives. uid: whose process it becomes (None: it keeps its user). scratch: where it may write."""

    uid: int | None
    scratch: str

    @property
    def forks(self) -> bool:
        """May it start processes? Without a process space of their own, orphans would be hard to find."""
        return self.uid is not None


def await_order(wire: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """(limits, [channel, pipe for stdout, pipe for stderr]), once the runner passes them on."""
    data, fds, _, _ = socket.recv_fds(wire, ORDER_BYTES, 3)
    if not data:
        os._exit(0)  # the runner has gone
    return json.loads(data), fds


def setup_descriptors(channel: int, out: int, err: int) -> None:
    """Keep the channel and the pipes; close everything else, above all the runner's own sockets."""
    high = [os.dup(fd) for fd in (channel, out, err)]  # out of the way of 0 to 3 …
    high = [os.dup(fd) if fd <= CHANNEL else fd for fd in high]
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in zip((null, high[1], high[2], high[0]), (0, 1, 2, CHANNEL), strict=True):
        os.dup2(source, target)
    os.closerange(CHANNEL + 1, 4096)


def setup_walls(place: Place) -> None:
    """In this order: later ones would forbid earlier ones. In a container the system-call filter came with the fork,
    for the runner is behind it too; and where the runner ends, which is process 1 there, so does everything."""
    walls.setup_first_to_be_killed()
    if place.uid is not None:
        walls.setup_identity(place.uid)
    os.chdir(place.scratch)
    if not place.forks:
        walls.setup_die_with_parent()
        walls.setup_no_new_privileges()
        walls.setup_system_calls(forks=False)


def setup_limits(limits: dict[str, Any], place: Place) -> None:
    walls.setup_limits(
        cpu_s=limits["cpu_s"],
        file_mb=limits["disk_mb"],
        files=limits["files"],
        data_mb=limits["data_mb"],
        processes=limits["processes"] if place.forks else None,  # counted by user, so only where that is its own
    )


def setup_streams() -> None:
    """As a fresh interpreter has them: also by their second names, which keep them open when the first are replaced."""
    sys.stdout = sys.__stdout__ = open(1, "w", closefd=False, buffering=1)  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", closefd=False, buffering=1)  # type: ignore[misc]  # noqa: SIM115


def serve(channel: socket.socket) -> None:
    """The conversation with the host: compile, load, call, answer."""
    reader = FrameReader(FrameLimits(), layouts=True)
    source = receive(channel, reader)
    setup_streams()
    codes = compile_all(source)
    receive(channel, reader)  # the order to load it: until then nothing of it runs
    entry = load_entry(channel, source, codes)
    if entry is None:
        flush()
        return
    send(channel, LOADED, None)
    call = receive(channel, reader)
    border = border_of(call)
    try:
        steps = [
            (kind, name, border.inward(arrive(args)), border.inward(arrive(kwargs)))
            for kind, name, args, kwargs in call["steps"]
        ]
        results = [*perform(entry, steps, call["collect"], source, border)]
        flush()
        send(channel, ANSWER, results)
    except Unsendable as e:
        flush()
        send(channel, UNSENDABLE, {"where": e.where, "what": e.what})
    if call["watch"]:
        send(channel, INPUTS, fingerprints(steps, border))


@dataclass(frozen=True)
class Text:
    """A module to be, with its code, or what the compiler had to say."""

    name: str
    filename: str
    text: str
    code: types.CodeType | None = None
    error: dict[str, Any] | None = None


def compile_all(source: dict[str, Any]) -> list[Text]:
    """What the source may import, and the source itself, last."""
    beside = [compiled(name, f"{name}.py", text) for name, text in source["modules"].items()]
    return [*beside, compiled("solution", source["filename"], source["text"])]


def compiled(name: str, filename: str, text: str) -> Text:
    error: SyntaxError | ValueError
    try:
        return Text(name, filename, text, compile(text, filename, "exec", dont_inherit=True))
    except (SyntaxError, ValueError) as e:
        error = e
    except (RecursionError, MemoryError, OverflowError) as e:
        error = SyntaxError(f"the source is nested too deeply to compile ({type(e).__name__})")
    return Text(name, filename, text, error=describe_syntax(error, text))


def load_entry(channel: socket.socket, source: dict[str, Any], texts: list[Text]) -> Any:
    """Run the source as a module; its function or class, or None when that failed and the host was told."""
    *beside, own = texts
    for text in beside:
        if load_module(channel, text) is None:
            return None
    setup_guards(channel, source)
    module = load_module(channel, own)
    if module is None:
        return None
    entry = module.__dict__.get(source["entry"])
    if not callable(entry):
        found = sorted(k for k, v in module.__dict__.items() if callable(v) and not k.startswith("_"))[:20]
        send(channel, FAILED, {"ending": "no_entry", "found": [str(k)[:60] for k in found]})
        return None
    return entry


def setup_guards(channel: socket.socket, source: dict[str, Any]) -> None:
    """From here on, using what is forbidden is told to the host and ends the process: no exception to be caught."""
    forbidden, allowed = source["forbidden"], source["allowed_imports"]
    if not forbidden and allowed is None:
        return
    leave = os._exit

    def tell(kind: str, name: str, line: int) -> NoReturn:
        try:
            flush()
            send(channel, FORBIDDEN, {"kind": kind, "name": name, "line": line})
        finally:
            leave(0)

    askers = Askers(source["filename"], trusted=[f"{name}.py" for name in source["modules"]])
    hold(forbidden, allowed, askers, tell)


def load_module(channel: socket.socket, text: Text) -> types.ModuleType | None:
    """Run it as a module that can be imported by name; None when that failed and the host was told."""
    if text.code is None:
        send(channel, FAILED, {"ending": "bad_syntax", "error": text.error})
        return None
    module = types.ModuleType(text.name)
    module.__file__ = text.filename
    sys.modules[text.name] = module
    try:
        exec(text.code, module.__dict__)  # noqa: S102 - running foreign source is what this is for
    except BaseException as e:  # noqa: BLE001 - whatever it raises is its own
        flush()
        send(channel, FAILED, {"ending": "load_raised", "error": describe(e, text.filename, text.text)})
        return None
    return module


def arrive(value: Any) -> Any:
    """Make what can only be made here: random generators and the package's support objects."""
    kind = type(value)
    if kind is Rng:
        return np.random.default_rng(value.seed)
    if kind is Support:
        return getattr(sys.modules["support"], value.name)(*(arrive(a) for a in value.args))
    if kind is list or kind is tuple:
        return kind(arrive(v) for v in value)
    if kind is dict:
        return {k: arrive(v) for k, v in value.items()}
    return value


def perform(entry: Any, steps: list[Any], collect: int, source: dict[str, Any], border: Border) -> Any:
    """Each step's result in turn, encodable: ("returned", value) or ("raised", description)."""
    target: Any = None
    for kind, name, args, kwargs in steps:
        try:
            if kind == "function":
                value = entry(*args, **kwargs)
                if collect:
                    value = list(itertools.islice(value, collect))
                value = border.differentiate(value)
            elif kind == "new":
                target, value = entry(*args, **kwargs), None
            elif kind == "call":
                value = getattr(target, name)(*args, **kwargs)
            elif kind == "get":
                value = getattr(target, name)
            else:
                setattr(target, name, args[0])
                value = None
        except Unsendable:  # what the border says of an answer
            raise
        except BaseException as e:  # noqa: BLE001 - whatever it raises is its own
            yield ("raised", describe(e, source["filename"], source["text"]))
            continue
        value = border.outward(value)
        # A state handed out by one step may be changed by the next: it counts as it was when it was handed out.
        yield ("returned", value if len(steps) == 1 else freeze(value))


def freeze(value: Any) -> Any:
    """A copy of a step's value as it is now. Raises Unsendable for what is not plain data."""
    encode(value)
    return _copy(value)


def _copy(value: Any) -> Any:
    kind = type(value)
    if kind is np.ndarray:
        return value.copy()
    if kind is list or kind is tuple:
        return kind(_copy(v) for v in value)
    if kind is dict:
        return {k: _copy(v) for k, v in value.items()}
    return set(value) if kind is set else value


def fingerprints(steps: list[Any], border: Border) -> list[Any]:
    """What each argument is now, in the order of the steps; None for what cannot be told."""
    out: list[Any] = []
    for _, _, args, kwargs in steps:
        for value in (*args, *kwargs.values()):
            try:
                out.append(fingerprint(border.outward(value)))
            except Unsendable:
                out.append(None)
    return out


def flush() -> None:
    for name in ("stdout", "stderr"):
        with contextlib.suppress(BaseException):  # replaced or closed by the source: then nothing more is printed
            getattr(sys, name).flush()


def receive(channel: socket.socket, reader: FrameReader) -> Any:
    """The next frame's value; ends the process when the host has gone."""
    while True:
        n = channel.recv_into(reader.buffer())
        if n == 0:
            os._exit(0)
        if (frame := reader.advance(n)) is not None:
            return frame.value


def send(channel: socket.socket, kind: int, value: Any) -> None:
    for buffer in frame_buffers(kind, value):
        channel.sendall(buffer)
