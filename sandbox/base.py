"""The interface of the sandbox: what one asks of it, and what it answers.

Nothing here knows what the code is for. A call is made of a `Source` (text) and a `Call` (which entry, with which
arguments), held to `Limits`; what the code did comes back as an `Outcome`, which is a value. What *we* got wrong is a
`SandboxError` (see errors.py), never an outcome.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, Protocol

from sandbox.inside.codec import Rng, Support

__all__ = [
    "Breach",
    "Call",
    "Ending",
    "Framework",
    "Limits",
    "Outcome",
    "Raised",
    "Result",
    "Returned",
    "Rng",
    "Run",
    "Sandbox",
    "Source",
    "Step",
    "Support",
    "Usage",
    "Value",
]

Framework = Literal["numpy", "torch"]
"""What a source is written with, and a sandbox is made for."""

Value = Any
"""What may cross the border, both ways: None, bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset,
numpy scalars and numpy arrays of bool, integer, float and complex dtypes (also bytes_/str_ arrays). Inwards only:
`Rng(seed)`, which arrives as `numpy.random.default_rng(seed)`, and `Support(name, args)`, which arrives as
`support.<name>(*args)`. An input array keeps its memory layout (C, Fortran, or strided, i.e. not contiguous)."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one call may use. Units are in the names."""

    wall_s: float = 2.0
    load_s: float = 10.0  # loading the source, before the call
    memory_mb: int = 512  # of the run with its one call, kernel accounting
    output_kb: int = 64  # of stdout, and of stderr; more than that ends the call
    answer_mb: int = 64
    processes: int = 64  # processes and threads
    files: int = 128  # open descriptors
    disk_mb: int = 16  # scratch space, in memory


@dataclass(frozen=True, kw_only=True)
class Source:
    """Text to load, and the modules that may be imported beside it (name -> text), such as `support`.

    forbidden: dotted names; the first use of one of them, or of what lies below it, ends the call.
    allowed_imports: what the text itself may import besides the standard library; importing something else ends the
        call. None: anything. `modules` are to be listed as well.
    Both guide honest people: they are watched inside the process that runs the text.
    """

    text: str
    filename: str = "solution.py"
    modules: Mapping[str, str] = field(default_factory=dict)
    forbidden: tuple[str, ...] = ()
    allowed_imports: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Step:
    """One step of a sequence on an object: `new` makes it from the entry, the others use it.

    new:  args and kwargs of the constructor; its result is None
    call: the method `name` with args and kwargs
    get:  the attribute `name`
    set:  the attribute `name` becomes args[0]; its result is None
    """

    kind: Literal["new", "call", "get", "set"]
    name: str = ""
    args: tuple[Value, ...] = ()
    kwargs: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Call:
    """What to call: a function with arguments, or, where `steps` is given, a class in a sequence of steps.

    collect: where the entry is a generator function, take its items into a list, at most this many (0: do not).
    watch_inputs: tell in the outcome which arguments were changed in place (arrays only).
    framework: "torch": arrays become tensors on the way in, and tensors arrays on the way out.
    gradients_of: of a torch function that answers one number: the answer becomes the tuple of that number and its
        gradients by the arguments in these places (positions, or names of keyword arguments).
    """

    entry: str
    args: tuple[Value, ...] = ()
    kwargs: Mapping[str, Value] = field(default_factory=dict)
    steps: tuple[Step, ...] | None = None
    collect: int = 0
    watch_inputs: bool = False
    framework: Framework = "numpy"
    gradients_of: tuple[int | str, ...] = ()


@dataclass(frozen=True)
class Returned:
    """An answer, as plain data."""

    value: Value


@dataclass(frozen=True)
class Raised:
    """An exception that left the entry.

    bases: names of the built-in exception classes it is an instance of, nearest first.
    traceback: the source's own frames only, outermost first: (line number, function, text of the line).
    """

    type_name: str
    bases: tuple[str, ...] = ()
    message: str = ""
    traceback: tuple[tuple[int, str, str], ...] = ()


Result = Returned | Raised


@dataclass(frozen=True)
class Breach:
    """Where a source did what it was not to do. line: from 1, with its text; 0 where none can be told."""

    kind: Literal["import", "use"]
    name: str
    line: int
    text: str


class Ending(StrEnum):
    """How a call ended."""

    FINISHED = "finished"  # every step was made; each has a result, which may be Raised
    BAD_SYNTAX = "bad_syntax"  # the source does not compile; `error` has the line
    LOAD_RAISED = "load_raised"  # the source raised while it was loaded; `error`
    NO_ENTRY = "no_entry"  # the source defines no such function or class
    FORBIDDEN = "forbidden"  # it used or imported what its source was not to; `breach` has the line
    WALL_LIMIT = "wall_limit"
    MEMORY_LIMIT = "memory_limit"
    OUTPUT_LIMIT = "output_limit"
    ANSWER_LIMIT = "answer_limit"  # the answer is larger than answer_mb
    BAD_ANSWER = "bad_answer"  # the answer holds something that is not plain data; `message` says what and where
    DIED = "died"  # the process ended before it answered (exit, signal); `message` says how
    MALFORMED = "malformed"  # what came over the channel was not an answer


@dataclass(frozen=True)
class Usage:
    """What the call used, measured outside it. cpu_s is the kernel's accounting and counts children."""

    wall_s: float = 0.0
    cpu_s: float = 0.0
    memory_mb: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What the code did with one call. `results` has one item a step (a function call is one step)."""

    ending: Ending
    results: tuple[Result, ...] = ()
    error: Raised | None = None
    breach: Breach | None = None
    message: str = ""
    stdout: str = ""  # control characters already taken out, cut at limits.output_kb
    stderr: str = ""
    is_loaded: bool = True  # False: it ended while its source was loaded, before anything was called
    changed_inputs: tuple[str, ...] = ()  # places such as "args[0]" or "steps[2].args[1]"
    usage: Usage = Usage()


class Run(Protocol):
    """A place to run one source, call after call; each call is a fresh process that knows nothing of the last."""

    def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        """Run one call. follows: another call of the same entry follows, with the same limits: its process is made
        ready while this one's is taken down. Raises SandboxError when the sandbox itself failed."""
        ...


class Sandbox(Protocol):
    """Where runs come from."""

    name: str  # "docker" or "local"
    is_wall: bool  # does it hold against a stranger's code?

    def lease(self, limits: Limits) -> AbstractContextManager[Run]:
        """A run of one's own until the block ends; then it is thrown away. `limits` are those that its calls will have:
        what takes time to set up is set up before the first of them. Raises SandboxError."""
        ...

    def environment(self) -> dict[str, str]:
        """Versions and facts that a report names: sandbox, python, numpy, scipy, cpu …"""
        ...

    def close(self) -> None:
        """Give everything back; leases still out are ended."""
        ...
