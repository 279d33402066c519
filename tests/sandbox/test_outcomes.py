"""How a call ends, for each way in which it can end: in a container and as a local child process alike."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox.base import Call, Ending, Limits, Raised, Returned, Rng, Run, Sandbox, Source, Step, Support
from tests.sandbox.conftest import Perform

QUICK = Limits(wall_s=0.5, load_s=1.0)


@pytest.mark.parametrize(
    ("text", "ending", "message"),
    [
        ("def f(x)\n    return x", Ending.BAD_SYNTAX, "expected ':'"),
        ("(" * 200_000, Ending.BAD_SYNTAX, "too many nested parentheses"),
        ("x = " + "-" * 200_000 + "1", Ending.BAD_SYNTAX, "nested too deeply"),
        ("import nothing_of_that_name", Ending.LOAD_RAISED, "ModuleNotFoundError"),
        ("raise SystemExit(0)", Ending.LOAD_RAISED, "SystemExit"),
        ("def g(x): return x", Ending.NO_ENTRY, "it defines no f; it defines g"),
        ("f = 3", Ending.NO_ENTRY, "it defines no f"),
        ("while True: pass", Ending.WALL_LIMIT, "loading it took longer than 1 s"),
        ("def f(x):\n    while True: pass", Ending.WALL_LIMIT, "longer than 0.5 s"),
        ("import time\ndef f(x): time.sleep(60)", Ending.WALL_LIMIT, "longer than 0.5 s"),
        ("def f(x):\n    while True: print('x' * 1000)", Ending.OUTPUT_LIMIT, "printed more than 64 KB"),
        ("import numpy as np\ndef f(x): return np.zeros(10**7)", Ending.ANSWER_LIMIT, "larger than 64 MB"),
        ("import os\ndef f(x): os._exit(0)", Ending.DIED, "ended before it answered"),
        ("import os\nos._exit(0)", Ending.DIED, "ended while it was loaded"),
        ("import ctypes\ndef f(x): ctypes.string_at(0)", Ending.DIED, "segmentation fault"),
        ("import os\ndef f(x): os.abort()", Ending.DIED, "aborted"),
        ("import os, time\ndef f(x):\n    os.close(3)\n    time.sleep(60)", Ending.DIED, "ended before it answered"),
        ("import os\ndef f(x): os.write(3, b'forged' * 9)", Ending.MALFORMED, "not a frame"),
        ("def f(x): yield 1", Ending.BAD_ANSWER, "the answer is a generator"),
        ("def f(x): return [1, {'a': object()}]", Ending.BAD_ANSWER, "the answer[1]['a'] is an object"),
        ("import numpy as np\ndef f(x): return np.array([None])", Ending.BAD_ANSWER, "dtype object"),
        ("import numpy as np\ndef f(x): return np.matrix([[1]])", Ending.BAD_ANSWER, "numpy.matrix"),
        ("def f(x):\n    a = []\n    a.append(a)\n    return a", Ending.BAD_ANSWER, "does it contain itself?"),
    ],
)
def test_ends_as_it_should(perform: Perform, text: str, ending: Ending, message: str) -> None:
    outcome = perform(text, 1, limits=QUICK)

    assert (ending, True) == (outcome.ending, message in outcome.message), outcome.message


def test_goes_on_after_every_bad_end(perform: Perform) -> None:
    for text in ("import os\ndef f(x): os._exit(1)", "def f(x):\n    while True: pass", "def f(x)"):
        perform(text, 1, limits=QUICK)
        outcome = perform("def f(x): return x + 1", 1)

        assert (Returned(2),) == outcome.results


def test_returns_an_array_as_it_is(perform: Perform) -> None:
    answer = perform("def f(x): return x.T * 2", np.arange(6, dtype=np.float32).reshape(2, 3)).results[0]

    assert isinstance(answer, Returned)
    assert ("float32", (3, 2)) == (str(answer.value.dtype), answer.value.shape)
    assert answer.value.tolist() == [[0, 6], [2, 8], [4, 10]]


def test_hands_in_the_memory_layout(perform: Perform) -> None:
    text = "def f(*arrays): return [(a.flags.c_contiguous, a.flags.f_contiguous, a.flags.writeable) for a in arrays]"
    base = np.arange(24.0).reshape(4, 6)

    outcome = perform(text, base, np.asfortranarray(base), base[:, ::2])

    assert (Returned([(True, False, True), (False, True, True), (False, False, True)]),) == outcome.results


def test_tells_an_exception_with_the_sources_own_frames(perform: Perform) -> None:
    text = "import numpy as np\n\ndef helper(x):\n    return np.linalg.inv(x)\n\ndef f(x):\n    return helper(x)\n"

    raised = perform(text, np.zeros((2, 2))).results[0]

    assert isinstance(raised, Raised)
    assert raised.type_name == "LinAlgError"
    assert "ValueError" in raised.bases
    assert raised.traceback == ((7, "f", "return helper(x)"), (4, "helper", "return np.linalg.inv(x)"))


def test_takes_an_exception_whose_message_raises(perform: Perform) -> None:
    text = "class Nasty(Exception):\n    def __str__(self): raise ValueError\n\ndef f(x): raise Nasty"

    raised = perform(text, 1).results[0]

    assert isinstance(raised, Raised)
    assert (raised.type_name, raised.message) == ("Nasty", "(its message cannot be shown: ValueError)")


def test_takes_a_class_through_its_steps(sandbox: Sandbox) -> None:
    text = """
class Counter:
    def __init__(self, start, *, by=1):
        self.total, self.by, self.seen = start, by, []
    def add(self, times):
        self.total += times * self.by
        self.seen.append(self.total)
        return self.seen
"""
    steps = (
        Step("new", args=(10,), kwargs={"by": 2}),
        Step("call", "add", (3,)),
        Step("set", "by", (100,)),
        Step("call", "add", ("no",)),
        Step("call", "add", (1,)),
        Step("get", "total"),
        Step("get", "nothing"),
    )

    with sandbox.lease(Limits()) as run:
        results = run.call(Source(text=text), Call(entry="Counter", steps=steps), Limits()).results

    # The list that the first step returned is later added to: it counts as it was when it was returned.
    assert results[:3] == (Returned(None), Returned([16]), Returned(None))
    assert [r.type_name for r in results if isinstance(r, Raised)] == ["TypeError", "AttributeError"]
    assert results[4:6] == (Returned([16, 116]), Returned(116))


def test_takes_the_items_of_a_generator_function_up_to_a_number(perform: Perform) -> None:
    text = "def f(rng):\n    while True: yield int(rng.integers(100))"

    expected = np.random.default_rng(7).integers(100, size=4).tolist()

    assert (Returned(expected),) == perform(text, Rng(7), collect=4).results


def test_makes_support_objects_inside(sandbox: Sandbox) -> None:
    modules = {"support": "def power(n): return lambda x: x**n"}
    source = Source(text="import support\ndef f(g): return g(3)", modules=modules)

    with sandbox.lease(Limits()) as run:
        outcome = run.call(source, Call(entry="f", args=(Support("power", (4,)),)), Limits())

    assert (Returned(81),) == outcome.results


@pytest.mark.parametrize(
    ("body", "changed"),
    [("x += 1", ("args[0]",)), ("y['w'][0] = 5", ("args[1]",)), ("k[0] = 9", ("k",)), ("x = x + 1", ())],
)
def test_tells_which_inputs_were_changed(perform: Perform, body: str, changed: tuple[str, ...]) -> None:
    text = f"def f(x, y, k):\n    {body}\n    return 0"

    outcome = perform(text, np.ones(3), {"w": np.zeros(2)}, kwargs={"k": [1, 2]}, watch_inputs=True)

    assert changed == outcome.changed_inputs


def test_keeps_what_was_printed_without_control_characters(perform: Perform) -> None:
    text = "import sys\ndef f(x):\n    print('one\\x1b[31m\\u202etwo')\n    print('err', file=sys.stderr)\n    return 1"

    outcome = perform(text, 1)

    assert ("one\ufffd[31m\ufffdtwo\n", "err\n") == (outcome.stdout, outcome.stderr)


def test_measures_cpu_and_not_sleep(perform: Perform) -> None:
    busy = perform("def f(n):\n    s = 0\n    for i in range(n): s += i\n    return s", 2_000_000)
    asleep = perform("import time\ndef f(n): time.sleep(n)", 0.3)

    assert busy.usage.cpu_s > 3 * asleep.usage.cpu_s
    assert asleep.usage.wall_s >= 0.3


def test_a_memory_bomb_ends(perform: Perform) -> None:
    """Killed by the group's limit in a container, refused by the resource limit outside one."""
    text = "def f(x):\n    kept = []\n    while True: kept.append(b'x' * 50_000_000)"

    outcome = perform(text, 1, limits=Limits(wall_s=30, memory_mb=300))

    refused = bool(outcome.results) and getattr(outcome.results[0], "type_name", "") == "MemoryError"
    assert outcome.ending is Ending.MEMORY_LIMIT or refused, outcome


def test_environment_names_the_versions(sandbox: Sandbox) -> None:
    assert {"sandbox", "python", "numpy", "scipy", "machine"} <= sandbox.environment().keys()


def state_of(run: Run, text: str) -> object:
    outcome = run.call(Source(text=text), Call(entry="f"), Limits())
    assert outcome.ending is Ending.FINISHED, outcome
    return outcome.results[0]


@pytest.mark.parametrize(
    ("leave", "look"),
    [
        ("import builtins\ndef f(): builtins.left = 1", "import builtins\ndef f(): return hasattr(builtins, 'left')"),
        ("import numpy as np\ndef f(): np.allclose = None", "import numpy as np\ndef f(): return np.allclose is None"),
        ("def f(): open('left', 'w').close()", "import os\ndef f(): return os.path.exists('left')"),
        ("import os\ndef f(): os.makedirs('a/b'); os.chmod('a', 0)", "import os\ndef f(): return os.path.exists('a')"),
    ],
)
def test_nothing_survives_into_the_next_call(sandbox: Sandbox, leave: str, look: str) -> None:
    with sandbox.lease(Limits()) as run:
        state_of(run, leave)

        assert Returned(False) == state_of(run, look)
