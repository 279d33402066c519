"""All parameters as one long vector: one round of array operations however many there are."""

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
        self.m: np.ndarray | None = None
        self.v: np.ndarray | None = None

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        p = np.concatenate([a.ravel() for a in params])
        g = np.concatenate([a.ravel() for a in grads])
        if self.decoupled:
            p *= 1 - self.lr * self.weight_decay
        elif self.weight_decay:
            g += self.weight_decay * p
        b1, b2 = self.betas
        self.t += 1
        self.m = (1 - b1) * g if self.m is None else b1 * self.m + (1 - b1) * g
        np.square(g, out=g)
        self.v = (1 - b2) * g if self.v is None else b2 * self.v + (1 - b2) * g
        p -= self.lr * (self.m / (1 - b1**self.t)) / (np.sqrt(self.v / (1 - b2**self.t)) + self.eps)
        ends = np.cumsum([a.size for a in params])[:-1]
        return [part.reshape(a.shape) for part, a in zip(np.split(p, ends), params, strict=True)]
