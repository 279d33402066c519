from __future__ import annotations

import numpy as np
import pytest

from tests.crosschecks.conftest import Library, Reference

OPTIMIZER = """
def f(param, grads, weight_decay, decoupled):
    kind = torch.optim.AdamW if decoupled else torch.optim.Adam
    param = torch.nn.Parameter(param.clone())
    optimizer = kind([param], lr=0.05, betas=(0.8, 0.99), eps=1e-6, weight_decay=weight_decay)
    answers = []
    for grad in grads:
        param.grad = grad.clone()
        optimizer.step()
        answers.append(param.detach().clone())
    return answers
"""


@pytest.mark.docker
@pytest.mark.parametrize(("weight_decay", "decoupled"), [(0.0, False), (0.1, False), (0.1, True)])
def test_as_pytorch_has_it(reference: Reference, library: Library, weight_decay: float, *, decoupled: bool) -> None:
    rng = np.random.default_rng(4)
    param, grads = rng.standard_normal((3, 2)), [rng.standard_normal((3, 2)) for _ in range(6)]
    settings = {"lr": 0.05, "betas": (0.8, 0.99), "eps": 1e-6, "weight_decay": weight_decay, "decoupled": decoupled}

    expected = library(OPTIMIZER, param, grads, weight_decay, decoupled)
    before = [param, *expected[:-1]]
    calls: list[tuple[str, str, tuple[list[np.ndarray], list[np.ndarray]], dict[str, object]]]
    calls = [("call", "step", ([p], [g]), {}) for p, g in zip(before, grads, strict=True)]
    _, *answers = reference.steps(("new", "", (), settings), *calls)

    for (answer,), wanted in zip(answers, expected, strict=True):
        np.testing.assert_allclose(answer, wanted, rtol=1e-10)
