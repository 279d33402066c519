"""Right, but one number at a time."""

import math

import numpy as np


class Adam:
    def __init__(
        self,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        decoupled: bool = False,
    ) -> None:
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.decoupled = decoupled
        self.t = 0
        self.m: list[list[float]] | None = None
        self.v: list[list[float]] | None = None

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        if self.m is None or self.v is None:
            self.m = [[0.0] * p.size for p in params]
            self.v = [[0.0] * p.size for p in params]
        b1, b2 = self.betas
        self.t += 1
        out = []
        for p, g, m, v in zip(params, grads, self.m, self.v, strict=True):
            new = []
            for i, (x, d) in enumerate(zip(p.ravel().tolist(), g.ravel().tolist(), strict=True)):
                if self.decoupled:
                    x -= self.lr * self.weight_decay * x
                else:
                    d += self.weight_decay * x
                m[i] = b1 * m[i] + (1 - b1) * d
                v[i] = b2 * v[i] + (1 - b2) * d * d
                m_hat = m[i] / (1 - b1**self.t)
                v_hat = v[i] / (1 - b2**self.t)
                new.append(x - self.lr * m_hat / (math.sqrt(v_hat) + self.eps))
            out.append(np.array(new).reshape(p.shape))
        return out
