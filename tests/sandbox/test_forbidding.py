"""What a source must not use or import, found while it runs: in a container and as a local child process alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from judge.judging.inside import reading
from sandbox.answers import forbidden
from sandbox.base import Breach, Call, Ending, Limits, Outcome, Returned, Sandbox, Source
from sandbox.inside import child
from sandbox.inside.forbidding import may_import
from sandbox.inside.guarding import is_below
from tests.sandbox.ways_around import ALLOWED, FORBIDDEN, HONEST, WAYS

Hold = Callable[..., Outcome]
STYLES = sorted((Path(__file__).parents[1] / "attacks" / "toy-honest").glob("*.py"))
X = np.array([[2.0, 1.0], [0.0, 3.0]])
ROOM = Limits(wall_s=20.0, load_s=20.0)


@pytest.fixture(scope="module")
def hold(sandbox: Sandbox) -> Iterator[Hold]:
    """hold(text, *args, …): a call of `f` in a source that is held to FORBIDDEN and ALLOWED."""
    with sandbox.lease(ROOM) as run:

        def hold(text: str, *args: Any, limits: Limits = ROOM, **source: Any) -> Outcome:
            wish = {"forbidden": FORBIDDEN, "allowed_imports": ALLOWED, **source}
            return run.call(Source(text=text, **wish), Call(entry="f", args=args or (X.copy(),)), limits)

        yield hold


@pytest.mark.parametrize("way", WAYS)
def test_ends_a_use_in_its_line(hold: Hold, way: str) -> None:
    name, text = WAYS[way]

    outcome = hold(text)

    line = 1 + next(at for at, one in enumerate(text.splitlines()) if "# here" in one)
    assert outcome.ending is Ending.FORBIDDEN, outcome
    assert outcome.breach is not None
    assert (outcome.breach.name, outcome.breach.line) == (name, line)
    assert outcome.breach.text == text.splitlines()[line - 1].strip()[:200]


def test_the_ways_around_are_not_what_reading_finds() -> None:
    unseen = [way for way, (_, text) in WAYS.items() if not reading.read(text, FORBIDDEN, ALLOWED)]

    assert len(WAYS) >= 70
    assert len(unseen) >= 30


@pytest.mark.parametrize("use", HONEST)
def test_lets_honest_uses_be(hold: Hold, use: str) -> None:
    support = "import numpy as np\ndef s(x): return np.linalg.svd(x)[1]"  # a package's own module may use anything

    outcome = hold(HONEST[use], modules={"support": support})

    assert outcome.ending is Ending.FINISHED, outcome
    assert isinstance(outcome.results[0], Returned), outcome.results[0]


@pytest.mark.docker
def test_lets_unusual_styles_be(docker_sandbox: Sandbox) -> None:
    call, x = "row_norms", np.arange(6.0).reshape(3, 2)
    unused = [name for name in FORBIDDEN if name != "numpy.absolute"]  # one of them takes absolute values
    with docker_sandbox.lease(ROOM) as run:
        for path in STYLES:
            text = path.read_bytes().decode("utf-8-sig")
            source = Source(text=text, forbidden=tuple(unused), allowed_imports=ALLOWED)
            outcome = run.call(source, Call(entry=call, args=(x,)), ROOM)
            assert outcome.ending is Ending.FINISHED, (path.name, outcome)
            assert isinstance(outcome.results[0], Returned), (path.name, outcome)


def test_gives_the_same_answers_as_without(hold: Hold) -> None:
    text = "import numpy as np\ndef f(x): return [np.linalg.pinv(x), np.linalg.cond(x), np.fabs(-x)]"

    held, free = hold(text), hold(text, forbidden=(), allowed_imports=None)

    assert repr(held.results) == repr(free.results)


IMPORTS = {
    "import torch  # here": "torch",
    "import numpy, sklearn.cluster  # here": "sklearn.cluster",
    "from pandas import DataFrame  # here": "pandas.DataFrame",
    "try:\n    import numba  # here\nexcept ImportError: pass": "numba",
    "__import__('tor' + 'ch')  # here": "torch",
    "import importlib\nimportlib.import_module('tor' + 'ch')  # here": "torch",
    "from importlib import import_module as i\ni('tor' + 'ch.nn')  # here": "torch.nn",
    "exec('import tor' + 'ch')  # here": "torch",
    "import importlib\nimportlib.__import__('tor' + 'ch')  # here": "torch",
    "import sandbox.inside  # here": "sandbox.inside",
}


@pytest.mark.parametrize("text", IMPORTS)
def test_ends_an_import_that_is_not_allowed(hold: Hold, text: str) -> None:
    outcome = hold(f"{text}\ndef f(x): return 1")

    line = 1 + next(at for at, one in enumerate(text.splitlines()) if "# here" in one)
    assert outcome.ending is Ending.FORBIDDEN, outcome
    assert outcome.breach == Breach("import", IMPORTS[text], line, text.splitlines()[line - 1].strip())
    assert not outcome.is_loaded


def test_only_a_part_may_be_allowed(hold: Hold) -> None:
    text = "from scipy import {0}\nimport scipy.{0}\ndef f(x): return scipy.{0}.__name__"

    allowed = ("scipy.special",)
    assert hold(text.format("special"), allowed_imports=allowed).results == (Returned("scipy.special"),)
    assert hold(text.format("stats"), allowed_imports=allowed).ending is Ending.FORBIDDEN


def test_nothing_is_held_up_where_nothing_is_forbidden(hold: Hold) -> None:
    text = "import builtins, importlib, sys, numpy as np\nbefore = type(np) is type(sys)\n"
    text += "def f(x): return [before, builtins.__import__.__class__.__name__, np.linalg.svd(x)[1].shape]"

    outcome = hold(text, forbidden=(), allowed_imports=None)

    assert outcome.results == (Returned([True, "builtin_function_or_method", (2,)]),)


def test_what_was_printed_before_is_kept(hold: Hold) -> None:
    outcome = hold("import numpy as np\ndef f(x):\n    print('so far', end='')\n    np.linalg.svd(x)")

    assert (outcome.ending, outcome.stdout) == (Ending.FORBIDDEN, "so far")


@pytest.mark.parametrize("kind", ["class", "whole"])
def test_classes_and_ufuncs_may_be_forbidden(hold: Hold, kind: str) -> None:
    forbidden = {"class": ("numpy.poly1d", "scipy.stats.rv_discrete"), "whole": ("numpy.polynomial",)}[kind]
    made = {"class": "getattr(np, 'poly' + '1d')", "whole": "getattr(np.polynomial, 'Poly' + 'nomial')"}[kind]
    head = f"import numpy as np\nP = {made}\n"

    looked = hold(
        f"{head}def f(x): return [isinstance(x, P), issubclass(int, P), isinstance(P, type)]", forbidden=forbidden
    )
    made_one = hold(f"{head}def f(x): return P([1])", forbidden=forbidden)
    child_of = hold(f"{head}class Q(P): pass\ndef f(x): return 1", forbidden=forbidden)

    assert looked.results == (Returned([False, False, True]),)
    assert [one.breach and one.breach.line for one in (made_one, child_of)] == [3, 3]


def test_the_standard_library_may_be_forbidden_and_uses_its_own(hold: Hold) -> None:
    wish = {"forbidden": ("statistics.median", "math.gcd")}
    use = "import math\ndef f(x): return getattr(math, 'g' + 'cd')(4, 6)"
    honest = "import fractions, statistics\ndef f(x): return [str(fractions.Fraction(4, 6)), statistics.mean([1, 3])]"

    assert hold(use, **wish).ending is Ending.FORBIDDEN
    assert hold(honest, **wish).results == (Returned(["2/3", 2]),)


def test_names_that_lead_nowhere_forbid_nothing(hold: Hold) -> None:
    names = ("numpy.no_such", "no_such.thing", "numpy.linalg.svd.part", "numpy", "x", "numpy.pi", "numpy.ndarray.sort")

    outcome = hold("import math\ndef f(x): return math.pi", forbidden=names[:3] + names[4:])

    assert outcome.ending is Ending.FINISHED, outcome


FORGED = """
import os, sys
frames = sys.modules["sandbox.inside.protocol"].frame_buffers
def f(x):
    for buffer in frames({kind}, {value}):
        os.write(3, buffer)
    return 1
"""


@pytest.mark.parametrize(
    ("value", "ending"),
    [
        ({"kind": "use", "name": "numpy.linalg.svd", "line": 2}, Ending.FORBIDDEN),
        ({"kind": "use", "name": "numpy.linalg.svd.x\x1b[31m", "line": 0}, Ending.FORBIDDEN),
        ({"kind": "import", "name": "x" * 10_000, "line": 7}, Ending.FORBIDDEN),
        ({"kind": "use", "name": "numpy.sort", "line": 2}, Ending.MALFORMED),
        ({"kind": "use", "name": "numpy.linalg.svd", "line": 8}, Ending.MALFORMED),
        ({"kind": "use", "name": "numpy.linalg.svd", "line": -1}, Ending.MALFORMED),
        ({"kind": "use", "name": "numpy.linalg.svd", "line": True}, Ending.MALFORMED),
        ({"kind": "use", "name": None, "line": 2}, Ending.MALFORMED),
        ({"kind": "praise", "name": "numpy.linalg.svd", "line": 2}, Ending.MALFORMED),
        ({"kind": [], "name": "numpy.linalg.svd", "line": 2}, Ending.MALFORMED),
        ({}, Ending.MALFORMED),
        ("numpy.linalg.svd", Ending.MALFORMED),
        (None, Ending.MALFORMED),
    ],
)
def test_who_says_so_without_cause_is_taken_at_his_word_or_for_malformed(
    hold: Hold, value: Any, ending: Ending
) -> None:
    outcome = hold(FORGED.format(kind=child.FORBIDDEN, value=repr(value)))

    assert outcome.ending is ending, outcome
    if outcome.breach is not None:
        assert len(outcome.breach.name) <= 100
        assert "\x1b" not in outcome.breach.name
    assert not outcome.results


def test_nobody_can_have_done_what_nobody_forbade() -> None:
    use, taken = ({"kind": kind, "name": "numpy.linalg.svd", "line": 1} for kind in ("use", "import"))
    free = Source(text="x")

    assert [forbidden(said, free).ending for said in (use, taken)] == [Ending.MALFORMED] * 2


@pytest.mark.parametrize("module", ["numpy", "numpy.linalg", "scipy", "scipy.special", "scipy.stats", "os.path", "num"])
def test_reading_and_running_go_by_the_same_rules(module: str) -> None:
    allowed = ["numpy", "scipy.special"]

    assert reading.may_import(module, allowed) == may_import(module, allowed)
    assert reading.is_below(module, allowed) == is_below(module, allowed)
