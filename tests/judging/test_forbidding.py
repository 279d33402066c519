"""What honest people are told in time. The reading source is run here as it is run inside the sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.calls import allowed_imports, own_modules
from judge.judging.forbidding import is_plain
from judge.judging.inside.reading import read
from judge.package.catalog import Catalog
from tests.judging.conftest import Court

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
FORBIDDEN = ["scipy.special.softmax", "numpy.linalg.svd", "sklearn"]
ALLOWED = ["numpy", "scipy"]

USES = {
    "from scipy.special import softmax": ("scipy.special.softmax", 1),
    "from scipy.special import softmax as s": ("scipy.special.softmax", 1),
    "import scipy.special\nscipy.special.softmax(x)": ("scipy.special.softmax", 2),
    "import scipy.special as sp\n\n\ndef f(x):\n    return sp.softmax(x)": ("scipy.special.softmax", 5),
    "from scipy import special\nf = special.softmax": ("scipy.special.softmax", 2),
    "import numpy as np\nl = np.linalg\nl.svd(x)": ("numpy.linalg.svd", 3),
    "import numpy as np\na = b = np\nnp.linalg.svd(x)": ("numpy.linalg.svd", 3),
    "import numpy as np\ngetattr(np.linalg, 'svd')(x)": ("numpy.linalg.svd", 2),
    "import numpy as np\nnp.__dict__['linalg'].svd(x)": ("numpy.linalg.svd", 2),
    "import numpy as np\nvars(np.linalg)['svd'](x)": ("numpy.linalg.svd", 2),
    "from scipy.special import *\nsoftmax(x)": ("scipy.special.softmax", 2),
    "__import__('scipy.special').special.softmax": None,  # followed as far as its text goes
    "import importlib\nimportlib.import_module('scipy.special').softmax(x)": ("scipy.special.softmax", 2),
    "from numpy.linalg import svd": ("numpy.linalg.svd", 1),
    "def f():\n    import sklearn.cluster": ("sklearn.cluster", 2),
}


@pytest.mark.parametrize(("source", "found"), USES.items())
def test_sees_a_forbidden_name(source: str, found: tuple[str, int] | None) -> None:
    uses = [(name, line) for kind, name, line in read(source, FORBIDDEN, [*ALLOWED, "sklearn"]) if kind == "use"]

    assert (uses[0] if uses else None) == found


HARMLESS = [
    "def softmax(x):\n    return x\n\n\nsoftmax(1)",
    "import numpy as np\nnp.linalg.svdvals(x)",
    "class A:\n    def softmax(self): ...\n\n\nA().softmax()",
    "'scipy.special.softmax'",
    "from __future__ import annotations\nimport math, collections.abc, os.path\nfrom typing import Any",
    "import scipy\nimport scipy.linalg as la\nfrom numpy import *",
    "from . import other",
    "def f(:",
]


@pytest.mark.parametrize("source", HARMLESS)
def test_leaves_everything_else_alone(source: str) -> None:
    assert read(source, FORBIDDEN, ALLOWED) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import torch", "torch"),
        ("from sklearn.cluster import KMeans", "sklearn.cluster.KMeans"),
        ("import numpy, pandas as pd", "pandas"),
        ("import importlib\nimportlib.import_module('jax')", "jax"),
    ],
)
def test_sees_an_import_that_is_not_allowed(source: str, name: str) -> None:
    assert [found for kind, found, _ in read(source, [], ALLOWED) if kind == "import"] == [name]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import torch\nx.softmax(1)", ["torch.Tensor.softmax"]),
        ("import torch\n(a @ b).softmax(dim=-1)", ["torch.Tensor.softmax"]),
        ("import torch\ntorch.randn(3).softmax(0)", ["torch.Tensor.softmax"]),
        ("import torch.nn.functional as F\nF.softmax(x)", ["torch.nn.functional.softmax"]),
        ("from torch.nn import functional\nfunctional.softmax(x)", ["torch.nn.functional.softmax"]),
        ("from torch import nn\nnn.functional.softmax(x)", ["torch.nn.functional.softmax"]),
        ("import torch\ntorch.nn.functional.softmax(x)", ["torch.nn.functional.softmax"]),
        ("import torch.nn.functional as F\nF.relu(x)", []),
        ("import torch\nself.softmax(x)\nsoftmax(x)\nx.exp()", []),
    ],
)
def test_sees_methods_and_functions_of_torch(source: str, found: list[str]) -> None:
    forbidden = ["torch.nn.functional.softmax", "torch.Tensor.softmax"]

    assert found == sorted({name for _, name, _ in read(source, forbidden, ["torch"])})


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def f(x):\n    x.sort()", 1),
        ("def f(x):\n    y = x.copy()\n    y.sort(axis=0)", 1),
        ("import numpy as np\nnp.ndarray.sort(x)", 1),
        ("import numpy as np\nnp.sort(x)", 0),
        ("def f(x):\n    y = [*x]\n    y.sort()", 0),
        ("def f(x):\n    y = [a for a in x]\n    y.sort()\n    y = list(x)\n    y.sort()", 0),
        ("def f(x):\n    y = list(x)\n    y = x\n    y.sort()", 1),
        ("def f(y):\n    y = y or [1]\n    y.sort()", 1),
        ("[3, 1].sort()", 0),
    ],
)
def test_sees_methods_of_arrays_and_leaves_lists_alone(source: str, found: int) -> None:
    assert len(read(source, ["numpy.ndarray.sort"], ["numpy"])) == found


def test_a_part_of_a_package_may_be_allowed() -> None:
    assert read("import scipy\nfrom scipy.special import expit\nfrom scipy import special", [], ["scipy.special"]) == []
    assert read("from scipy.linalg import svd", [], ["scipy.special"]) != []


def test_rejects_with_every_line(court: Court) -> None:
    body = "    y = np.multiply(x, 1)\n    return np.multiply(y, factor)\n"
    source = f"import numpy as np\n\n\ndef scale(x, factor=2.0):\n{body}"

    report = court.report("scale", source)

    assert report.message == "Line 5 uses numpy.multiply, which this problem forbids (and 1 more)."
    assert [(place["line"], place["text"]) for place in report.detail["places"]] == [
        (5, "y = np.multiply(x, 1)"),
        (6, "return np.multiply(y, factor)"),
    ]


PLAIN = [
    "import numpy as np\n\n\ndef f(x):\n    return np.exp(x)\n",
    "from __future__ import annotations\nimport math  # for pi\nfrom numpy import exp, log\n",
    "from dataclasses import dataclass\n\n\nclass A:\n    def __init__(self):\n        self.x = 1\n",
    "def f(x):\n    from numpy.linalg import norm\n    return norm(x)\n",
]


@pytest.mark.parametrize("source", PLAIN)
def test_a_plain_source_needs_no_reading(source: str) -> None:
    assert is_plain(source, FORBIDDEN, ALLOWED)
    assert read(source, FORBIDDEN, ALLOWED) == []


@pytest.mark.parametrize(
    "source",
    [
        *USES,
        "import pandas",
        "import numpy as np, pandas",
        "import numpy; import pandas",
        "import numpy as np  # ; \nimport pandas",
        "from numpy import *",
        "from . import numpy",
        "x = 1;import pandas",
        "import numpy\x0cas np\nimport pandas",
        "import \\\n    pandas",
        "import numpy.linalg as l\nl.\uff53vd(x)",  # the parser reads a full-width s as s
        "getattr(np.linalg, '\\x73vd')(x)",
        "__builtins__['__imp' + 'ort__']('pandas')",
        '"""import what you like"""',
    ],
)
def test_whatever_might_hold_something_is_read(source: str) -> None:
    assert not is_plain(source, FORBIDDEN, ALLOWED)


def test_what_is_plain_in_the_catalogue_is_what_reading_finds_nothing_in() -> None:
    plain = 0
    catalog = Catalog(PROBLEMS)
    for heading in catalog.all():
        package = catalog.get(heading.slug)
        forbidden = list(package.manifest.forbid.calls)
        for framework in package.manifest.entry.frameworks:
            allowed = [*allowed_imports(package, framework), *own_modules(package)]
            for path in (package.path / "submissions").rglob("*.py"):
                text = path.read_text(encoding="utf-8")
                if is_plain(text, forbidden, allowed):
                    plain += 1
                    assert read(text, forbidden, allowed) == [], path
    assert plain > 100
