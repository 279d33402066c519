"""Sources in PyTorch from the front door: right, wrong and hostile ones, on the tests that NumPy's are judged by."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from judge.calls import call_of
from judge.errors import InvalidPackage
from judge.judging import Mode, judge
from judge.package.load import Package, load_package
from judge.package.tests import Test
from judge.preparing import prepare
from judge.report import Report
from judge.verdict import Verdict
from judge.verifying import in_torch
from judge.verifying.ground import Ground
from sandbox.base import Sandbox
from sandbox.local import LocalSandbox

TOYS = Path(__file__).parent / "toy-problems" / "toys"
REAL = Path(__file__).parents[2] / "problems"
RIGHT = "import torch\ndef cubes(x): return x * x * x"

Court = Callable[..., Report]


@pytest.fixture(scope="session")
def court(torch_sandbox: Sandbox) -> Court:
    def report(slug: str, source: str, mode: Mode = "submit", own_input: str | None = None) -> Report:
        package = load_package(TOYS / slug)
        events = judge(
            package, prepared(slug), source, torch_sandbox, mode=mode, own_input=own_input, framework="torch"
        )
        (found,) = [event.report for event in events if event.report is not None]
        return found

    prepared = cache(lambda slug: prepare(load_package(TOYS / slug), torch_sandbox))
    return report


def wrap(body: str, head: str = "") -> str:
    return f"import torch\n{head}\ndef cubes(x):\n    right = x * x * x\n    {body}\n"


@pytest.mark.docker
@pytest.mark.parametrize(
    "body",
    [
        "return right",
        "return right.requires_grad_()",
        "return (x.clone().requires_grad_() * x * x)",
        "return right.t().contiguous().t() if right.ndim == 2 else right",
        "return torch.stack((right, x), dim=-1)[..., 0]",
        "return right.expand(1, *right.shape)[0]",
        "return torch.nn.Parameter(right)",
        "return right.numpy()",
        "return right.tolist()",
        "return torch.complex(right, x).conj().real",
        "x = x.clone(); x *= right / x; return x",
    ],
)
def test_a_right_answer_is_accepted_in_every_form(court: Court, body: str) -> None:
    report = court("cubes", wrap(body), "run")

    assert Verdict.ACCEPTED is report.verdict, (report.message, report.tests)


@pytest.mark.docker
@pytest.mark.parametrize(
    ("head", "body", "said"),
    [
        ("", "return x * x", ""),
        ("", "return right.float()", "float32"),
        ("", "return right * float('nan')", ""),
        ("", "return right.to_sparse()", "layout torch.sparse_coo"),
        ("", "return right.to('meta')", "device meta"),
        ("", "return right.bfloat16()", "torch.bfloat16"),
        ("", "return torch.complex(right, right).conj()", ""),
        ("", "return torch.ones(1).expand(10**6, 10**6)", "1000000000000 elements"),
        ("", "x.copy_(right); return x", "(x), which belongs to the caller"),
        ("", "x.unsqueeze_(0); return right", "(x), which belongs to the caller"),
        ("", "return x", ""),
        (
            "class Yes(torch.Tensor):\n"
            "    def __eq__(self, other): return True\n"
            "    @classmethod\n"
            "    def __torch_function__(cls, f, types, args=(), kwargs=None): return True\n",
            "return torch.zeros(2).as_subclass(Yes)",
            "solution.Yes",
        ),
        ("torch.allclose = torch.equal = lambda *a, **k: True", "return x", ""),
        ("torch.Tensor.__eq__ = torch.Tensor.__sub__ = lambda *a: 0", "return x", ""),
        ("torch.Tensor.numpy = lambda *a, **k: 'forged'", "return x", ""),
        ("torch.from_numpy = torch.zeros", "return x", ""),
        ("import sys\nsys.modules['sandbox.inside.tensors'] = None", "return x", ""),
    ],
)
def test_a_wrong_or_hostile_answer_is_rejected(court: Court, head: str, body: str, said: str) -> None:
    report = court("cubes", wrap(body, head), "run")

    assert report.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR), report
    assert said in f"{report.message} {report.tests[0].detail}"
    assert Verdict.ACCEPTED is court("cubes", RIGHT, "run").verdict


@pytest.mark.docker
def test_speed_is_measured_against_the_reference_in_torch(court: Court) -> None:
    report = court("cubes", RIGHT)

    assert (Verdict.ACCEPTED, 100.0) == (report.verdict, report.score)
    assert "2.13.0" in report.environment["torch"]


@pytest.mark.docker
@pytest.mark.parametrize("use", ["torch.pow(x, 3)", "x.pow(3)", "(x + 0).pow(3)", "getattr(torch, 'pow')(x, 3)"])
def test_forbidden_calls_are_found_in_torch_too(court: Court, use: str) -> None:
    report = court("cubes", wrap(f"return {use}"))

    assert (Verdict.REJECTED, True) == (report.verdict, "pow" in report.message)


@pytest.mark.docker
@pytest.mark.parametrize(
    "use",
    [
        "getattr(torch, 'p' + 'ow')(x, 3)",
        "getattr(x, 'p' + 'ow')(3)",
        "getattr(torch.nn.Parameter(x), 'p' + 'ow')(3).detach()",
        "vars(torch)['p' + 'ow'](x, 3)",
        "eval('torch.p' + 'ow(x, 3)')",
        "torch.func.vmap(getattr(torch, 'p' + 'ow'), (0, None))(x, 3)",
        "torch.func.vmap(lambda row: getattr(row, 'p' + 'ow')(3))(x)",
        "list(map(getattr(torch.Tensor, 'p' + 'ow'), [x], [3]))[0]",
        "__import__('importlib').import_module('tor' + 'ch').pow(x, 3)",
    ],
)
def test_they_are_found_by_computed_names_too(court: Court, use: str) -> None:
    report = court("cubes", f"import torch\ndef cubes(x):\n    return {use}\n")

    assert (Verdict.REJECTED, "Line 3 uses torch.") == (report.verdict, report.message[:18])


@pytest.mark.docker
@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "return x ** 3"),
        ("from torch import *\nfrom torch.nn.functional import *", "return relu(right) - relu(-right)"),
        ("def pow(x, n): return x * x * x", "return pow(x, 3)"),
        ("class Cube(torch.nn.Module):\n    def forward(self, x): return x * x * x", "return Cube()(x)"),
        ("import copy, pickle", "return pickle.loads(pickle.dumps(copy.deepcopy(right)))"),
        ("", "return torch.func.vmap(lambda row: row * row * row)(x) if x.ndim else right"),
        ("", "return torch.jit.script(torch.nn.Identity())(right)"),
        ("", "torch.linalg.norm(x), torch.nn.functional.gelu(x), x.std(), str(x); return right"),
    ],
)
def test_what_torch_does_inside_is_its_own_affair(court: Court, head: str, body: str) -> None:
    report = court("cubes", wrap(body, head), "run")

    assert Verdict.ACCEPTED is report.verdict, (report.message, report.tests)


@pytest.mark.docker
def test_a_person_may_give_an_input_of_their_own(court: Court) -> None:
    report = court("cubes", RIGHT, "run", "x = [[1.0, 2.0]]")

    assert {"own/input": Verdict.ACCEPTED}.items() <= {test.name: test.verdict for test in report.tests}.items()


@pytest.mark.docker
@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("return w @ x**2 - depth", Verdict.ACCEPTED),
        ("return torch.stack([a * b * b for a, b in zip(w, x)]).sum() - depth", Verdict.ACCEPTED),
        ("return w @ x.detach()**2 - depth", Verdict.WRONG_ANSWER),
        ("return float(w @ x**2 - depth)", Verdict.WRONG_ANSWER),
        ("return w.detach() @ x**2 + (w - w.detach()).sum() - depth", Verdict.WRONG_ANSWER),
    ],
)
def test_gradients_are_judged_as_parts_of_the_answer(court: Court, body: str, verdict: Verdict) -> None:
    report = court("bowl", f"import torch\ndef bowl(x, depth, w):\n    {body}\n")

    assert verdict is report.verdict, report


@pytest.mark.docker
@pytest.mark.parametrize(
    "directory", [TOYS / "cubes", REAL / "neural-network-layers" / "softmax"], ids=lambda d: d.name
)
def test_a_package_proves_its_sources_in_torch(directory: Path, torch_sandbox: Sandbox) -> None:
    ground = Ground(load_package(directory), torch_sandbox, torch=torch_sandbox)

    claims = {claim.name: claim for claim in in_torch.claims(ground)}

    assert {"starter_torch", "accepted/reference_torch.py"} <= claims.keys()
    assert [] == [claim for claim in claims.values() if not claim.ok]


def test_what_is_left_out_is_said() -> None:
    (claim,) = in_torch.claims(Ground(load_package(TOYS / "cubes"), LocalSandbox()))

    assert (True, "left out") == (claim.ok, claim.message[:8])


def test_a_test_without_the_differentiated_parameter_is_the_packages_fault() -> None:
    package = load_package(TOYS / "bowl")
    good = Test(group="basic", case="a", args=(np.ones(1), 0.0), kwargs={"w": np.ones(1)})

    assert (0, "w") == call_of(package, good, framework="torch").gradients_of
    assert () == call_of(package, good).gradients_of
    with pytest.raises(InvalidPackage, match="does not give w"):
        call_of(package, Test(group="basic", case="b", args=(np.ones(1), 0.0)), framework="torch")


def _package(tmp_path: Path, change: Callable[[Path], object]) -> Package:
    import shutil

    copy = tmp_path / "toys" / "cubes"
    shutil.copytree(TOYS / "cubes", copy)
    change(copy)
    return load_package(copy)


def test_reads_what_is_for_torch() -> None:
    package = load_package(TOYS / "cubes")

    assert ["numpy", "torch"] == list(package.starters)
    assert (["reference.py"], ["reference_torch.py"]) == (
        [one.name for one in package.tagged("accepted")],
        [one.name for one in package.tagged("accepted", "torch")],
    )
    assert ("torch", "numpy") == (package.yardstick("torch")[1], package.yardstick("numpy")[1])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: (d / "starter_torch.py").unlink(), "starter_torch.py: the file is missing"),
        (lambda d: (d / "starter_torch.py").write_text("def cubes(y): ..."), "has not the parameters"),
        (lambda d: (d / "submissions/accepted/reference_torch.py").unlink(), "needs an accepted submission"),
        (
            lambda d: (d / "problem.toml").write_text((d / "problem.toml").read_text().replace(', "torch"]', "]")),
            "does not offer",
        ),
        (
            lambda d: (d / "problem.toml").write_text((d / "problem.toml").read_text().replace('"numpy", ', "")),
            'must have "numpy"',
        ),
        (
            lambda d: (d / "problem.toml").write_text(
                (d / "problem.toml").read_text() + '\n[torch]\ngradients_of = ["z"]\n'
            ),
            "z is no parameter",
        ),
    ],
)
def test_says_what_a_package_for_torch_lacks(tmp_path: Path, change: Callable[[Path], object], said: str) -> None:
    with pytest.raises(InvalidPackage, match=said):
        _package(tmp_path, change)
