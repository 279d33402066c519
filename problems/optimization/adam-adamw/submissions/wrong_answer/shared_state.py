"""Keeps the state by shape: parameters of the same shape share it."""

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
        self.m: dict[tuple[int, ...], np.ndarray] = {}
        self.v: dict[tuple[int, ...], np.ndarray] = {}

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        b1, b2 = self.betas
        self.t += 1
        out = []
        for p, g in zip(params, grads, strict=True):
            if self.decoupled:
                p = p - self.lr * self.weight_decay * p
            else:
                g = g + self.weight_decay * p
            self.m[p.shape] = b1 * self.m.get(p.shape, 0.0) + (1 - b1) * g
            self.v[p.shape] = b2 * self.v.get(p.shape, 0.0) + (1 - b2) * g * g
            m_hat = self.m[p.shape] / (1 - b1**self.t)
            v_hat = self.v[p.shape] / (1 - b2**self.t)
            out.append(p - self.lr * m_hat / (np.sqrt(v_hat) + self.eps))
        return out
