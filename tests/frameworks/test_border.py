"""The border between NumPy and PyTorch, in the container: what a source sees, and what becomes of its answer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from sandbox.base import Call, Ending, Limits, Outcome, Raised, Returned, Sandbox, Source, Step
from sandbox.errors import SandboxError, SandboxUnavailable
from sandbox.local import LocalSandbox
from tests.frameworks.conftest import Perform

X = np.arange(6.0).reshape(2, 3)


def value(outcome: Outcome) -> Any:
    assert outcome.ending is Ending.FINISHED, outcome.message
    (result,) = outcome.results
    assert isinstance(result, Returned), result
    return result.value


@pytest.mark.docker
@pytest.mark.parametrize("dtype", ["bool", "uint8", "int32", "int64", "float16", "float32", "float64", "complex128"])
def test_keeps_dtypes_both_ways(perform: Perform, dtype: str) -> None:
    got = value(perform("def f(x): return x, str(x.dtype)", X.astype(dtype)))

    assert (dtype, f"torch.{dtype}") == (str(got[0].dtype), got[1])
    assert got[0].tolist() == X.astype(dtype).tolist()


@pytest.mark.docker
def test_keeps_the_memory_layout(perform: Perform) -> None:
    text = "def f(*xs): return [x.stride() for x in xs]"
    wide = np.arange(24.0).reshape(4, 6)

    assert [(6, 1), (1, 4), (6, 2)] == value(perform(text, wide, np.asfortranarray(wide), wide[:, ::2]))


@pytest.mark.docker
def test_turns_only_arrays_into_tensors(perform: Perform) -> None:
    text = "def f(*xs): return [type(x).__name__ for x in (*xs, xs[0][0], xs[1]['a'])]"

    kinds = value(perform(text, [X], {"a": X}, 2.5, np.float64(2.5), np.array(["a"]), np.array(3), None))

    assert ["list", "dict", "float", "float64", "ndarray", "Tensor", "NoneType", "Tensor", "Tensor"] == kinds


@pytest.mark.docker
@pytest.mark.parametrize(
    "expression",
    [
        "x * 2",
        "torch.nn.Parameter(x * 2)",
        "(x.clone().requires_grad_() * 2)",
        "(x * 2).t().contiguous().t()",
        "torch.stack([x, x], dim=-1).sum(dim=-1)",
        "torch.cat([x, x], dim=1)[:, :3] * 2",
        "(2 * torch.complex(x, x)).conj().real",
        "-(torch.complex(x, x).conj().imag) * 2",
    ],
)
def test_takes_every_honest_tensor(perform: Perform, expression: str) -> None:
    assert (X * 2).tolist() == value(perform(f"def f(x): return {expression}", X)).tolist()


@pytest.mark.docker
def test_takes_tensors_wherever_arrays_may_stand(perform: Perform) -> None:
    got = value(perform("def f(x): return {'max': torch.max(x, dim=1), 'all': [x.sum(), (x,)]}", X))

    assert [[2, 5], [2, 2]] == [part.tolist() for part in got["max"]]
    assert 15.0 == got["all"][0] == got["all"][1][0].sum()


@pytest.mark.docker
def test_an_answer_may_be_a_view_of_the_input(perform: Perform) -> None:
    assert X.T.tolist() == value(perform("def f(x): return x.t()", X)).tolist()


@pytest.mark.docker
@pytest.mark.parametrize(
    ("expression", "what"),
    [
        ("x.to_sparse()", "layout torch.sparse_coo"),
        ("x.to('meta')", "device meta"),
        ("x.bfloat16()", "torch.bfloat16"),
        ("torch.tensor(1.0).expand(10**6, 10**6)", "1000000000000 elements"),
        ("torch.nested.nested_tensor([x[0], x[1]])", "a nested tensor"),
        ("x.as_subclass(type('Mine', (torch.Tensor,), {}))", "solution.Mine"),
        ("[1, {'a': x.to_sparse()}]", "the answer[1]['a'] is"),
        ("torch.float32", "a torch.dtype"),
        ("torch.nn.Linear(2, 2)", "Linear"),
    ],
)
def test_says_what_it_does_not_take(perform: Perform, expression: str, what: str) -> None:
    outcome = perform(f"def f(x): return {expression}", X)

    assert (Ending.BAD_ANSWER, True) == (outcome.ending, what in outcome.message), outcome.message


@pytest.mark.docker
def test_refuses_what_contains_itself_at_once(perform: Perform) -> None:
    outcome = perform(
        "def f(x):\n    a = [x]\n    a += [a, a]\n    return a", X, limits=Limits(wall_s=2, memory_mb=768)
    )

    assert (Ending.BAD_ANSWER, True) == (outcome.ending, "does it contain itself?" in outcome.message)


@pytest.mark.docker
def test_tells_which_inputs_were_changed(perform: Perform) -> None:
    text = "def f(a, b, c):\n    a[0] = 7\n    b.unsqueeze_(0)\n    return 1"

    outcome = perform(text, np.zeros(3), np.zeros(3), np.zeros(3), watch_inputs=True)

    assert ("args[0]", "args[1]") == outcome.changed_inputs


@pytest.mark.docker
def test_a_class_keeps_what_each_step_handed_out(perform: Perform) -> None:
    text = """
class f:
    def __init__(self, x):
        self.x = x
    def add(self):
        self.x += 1
        return self.x
"""

    outcome = perform(text, steps=(Step("new", args=(np.zeros(1),)), Step("call", "add"), Step("call", "add")))

    assert [None, [1.0], [2.0]] == [
        one.value if one.value is None else one.value.tolist() for one in outcome.results if isinstance(one, Returned)
    ]


@pytest.mark.docker
def test_gradients_are_part_of_the_answer(perform: Perform) -> None:
    outcome = perform(
        "def f(x, k, *, y): return (x**k).sum() * y", X, 3, kwargs={"y": np.array(2.0)}, gradients_of=(0, "y")
    )

    number, by_x, by_y = value(outcome)
    assert (2 * (X**3).sum(), (X**3).sum()) == (number, by_y)
    assert (6 * X**2).tolist() == by_x.tolist()


@pytest.mark.docker
@pytest.mark.parametrize(
    ("expression", "what"),
    [
        ("x * 2", "a tensor of shape (2, 3); gradients are taken of one number"),
        ("x.detach().sum()", "was it detached"),
        ("float(x.detach().sum())", "a float, and gradients can be taken of a tensor only"),
        ("y.sum()", "does not depend on differentiated input 1"),
    ],
)
def test_says_why_there_is_no_gradient(perform: Perform, expression: str, what: str) -> None:
    outcome = perform(f"def f(x, y): return {expression}", X, X, gradients_of=(0, 1))

    assert (Ending.BAD_ANSWER, True) == (outcome.ending, what in outcome.message), outcome.message


@pytest.mark.docker
def test_a_failing_backward_pass_is_the_sources_own(perform: Perform) -> None:
    (result,) = perform("def f(x):\n    y = (x**3).sum()\n    y.backward()\n    return y", X, gradients_of=(0,)).results

    assert isinstance(result, Raised)
    assert "backward through the graph a second time" in result.message


@pytest.mark.docker
def test_works_in_one_thread_after_the_fork(perform: Perform) -> None:
    text = """
import os
def f(x):
    y = x.clone().requires_grad_()
    torch.linalg.svd(y @ y.T)[1].sum().backward()
    return [torch.get_num_threads(), len(os.listdir("/proc/self/task")), y.grad]
"""
    threads, tasks, gradient = value(perform(text, np.random.default_rng(1).normal(size=(300, 300))))

    assert (1, 1, (300, 300)) == (threads, tasks, gradient.shape)


@pytest.mark.docker
def test_judges_numpy_beside_torch(perform: Perform, torch_sandbox: Sandbox) -> None:
    assert "ndarray" == value(perform("def f(x): return type(x).__name__", X, framework="numpy"))
    assert torch_sandbox.environment()["torch"].startswith("2.13.0")


@pytest.mark.docker
def test_allocates_nothing_for_an_array_that_is_claimed(perform: Perform) -> None:
    outcome = perform(
        "def f(x): return [torch.zeros(1, dtype=torch.uint8).expand(2**30)] * 2",
        X,
        limits=Limits(wall_s=30.0, memory_mb=768),
    )

    assert outcome.ending in (Ending.MEMORY_LIMIT, Ending.ANSWER_LIMIT, Ending.DIED), outcome.message


def test_a_sandbox_for_numpy_says_that_it_has_no_torch() -> None:
    sandbox = LocalSandbox()

    with sandbox.lease(Limits()) as run, pytest.raises(SandboxError, match="has no torch"):
        run.call(Source(text="def f(): return 1"), Call(entry="f", framework="torch"), Limits())


def test_the_local_sandbox_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sandbox.local.find_spec", lambda _name: None)
    with pytest.raises(SandboxUnavailable, match="torch is not installed beside the judge"):
        LocalSandbox("torch")
