from __future__ import annotations

import numpy as np
import pytest

from tests.crosschecks.conftest import Library, Reference

LAYER = """
def f(shape, batches, evaluated):
    kind = torch.nn.BatchNorm1d if len(shape) == 2 else torch.nn.BatchNorm2d
    layer = kind(shape[1], momentum=0.3, eps=1e-4, dtype=torch.float64)
    with torch.no_grad():
        answers = [layer(x) for x in batches]
        layer.eval()
        return [*answers, layer(evaluated), layer.running_mean, layer.running_var]
"""


@pytest.mark.docker
@pytest.mark.parametrize("shape", [(16, 3), (4, 3, 5, 6)])
def test_as_pytorch_has_it(reference: Reference, library: Library, shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    batches = [rng.normal(2.0, 3.0, shape) for _ in range(3)]
    evaluated = rng.normal(1.0, 2.0, shape)

    _, *answers = reference.steps(
        ("new", "", (shape[1],), {"momentum": 0.3, "eps": 1e-4}),
        *(("call", "forward", (x, True), {}) for x in batches),
        ("call", "forward", (evaluated, False), {}),
        ("get", "running_mean", (), {}),
        ("get", "running_var", (), {}),
    )

    for answer, expected in zip(answers, library(LAYER, shape, batches, evaluated), strict=True):
        np.testing.assert_allclose(answer, expected, rtol=1e-10)
