from __future__ import annotations

import pytest

from judge.package.signature import Parameter, method_parameters, parameters

FUNCTION = """
def f(
    x: np.ndarray,  # a comment, with a comma
    shape: tuple[int, int] = (2, 3),
    names: dict[str, int] | None = {"a, b": 1, 'c)': 2},
    *,
    eps: float = 1e-8,
    mode: str,
) -> None: ...
"""

CLASS = '''
class Model(Base):
    """def __init__(self, wrong): in a docstring is not at the start of its line"""

    rate = 1

    def __init__(self, lr=0.1, *rest, **options):
        pass

    def step(self, params: list, grads=None):
        pass


def step(self, other):
    pass


class Other:
    def later(self, a): ...
'''


def test_reads_a_function() -> None:
    assert parameters(FUNCTION, "f") == (
        Parameter("x", True),
        Parameter("shape", False),
        Parameter("names", False),
        Parameter("eps", False, True),
        Parameter("mode", True, True),
    )


def test_reads_a_class_and_its_methods() -> None:
    assert parameters(CLASS, "Model") == (Parameter("lr", False),)
    assert method_parameters(CLASS, "Model", "step") == (Parameter("params", True), Parameter("grads", False))
    assert method_parameters(CLASS, "Model", "later") is None
    assert method_parameters(CLASS, "Nobody", "step") is None


def test_a_class_without_a_constructor_takes_nothing() -> None:
    assert parameters("class A:\n    pass\n", "A") == ()


@pytest.mark.parametrize("source", ["", "def g(x): ...", "f = lambda x: x", "    def f(x): ..."])
def test_says_when_there_is_no_such_function(source: str) -> None:
    assert parameters(source, "f") is None


@pytest.mark.parametrize("source", ["def f(", "def f((((((", 'def f(x="', "def f(x # ", "def f(x='''", "def f(x\\"])
def test_ends_on_a_source_that_ends_too_early(source: str) -> None:
    assert parameters(source, "f") is not None
