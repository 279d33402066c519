"""The corrections of the bias as two scalars, the moments updated in place."""

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
        self.m: list[np.ndarray] | None = None
        self.v: list[np.ndarray] | None = None

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        if self.m is None or self.v is None:
            self.m = [np.zeros(p.shape) for p in params]
            self.v = [np.zeros(p.shape) for p in params]
        b1, b2 = self.betas
        self.t += 1
        root = math.sqrt(1 - b2**self.t)
        rate = self.lr * root / (1 - b1**self.t)  # m_hat / (sqrt(v_hat) + eps), both multiplied by root
        eps = self.eps * root
        out = []
        for p, g, m, v in zip(params, grads, self.m, self.v, strict=True):
            gradient = g if self.decoupled or not self.weight_decay else g + self.weight_decay * p
            m += (1 - b1) * (gradient - m)
            scaled = gradient - 0.0
            scaled *= gradient
            scaled -= v
            scaled *= 1 - b2
            v += scaled
            np.sqrt(v, out=scaled)
            scaled += eps
            np.divide(m, scaled, out=scaled)
            scaled *= rate
            kept = p * (1 - self.lr * self.weight_decay) if self.decoupled else p
            out.append(np.subtract(kept, scaled, out=scaled))
        return out
