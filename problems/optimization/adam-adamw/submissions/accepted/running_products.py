"""Keeps beta^t as running products and the state in one dictionary for each parameter."""

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
        self.power1 = self.power2 = 1.0
        self.state: dict[int, dict[str, np.ndarray]] = {}

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        self.power1 *= self.betas[0]
        self.power2 *= self.betas[1]
        return [
            self._one(self.state.setdefault(i, {}), p, g) for i, (p, g) in enumerate(zip(params, grads, strict=True))
        ]

    def _one(self, state: dict[str, np.ndarray], p: np.ndarray, g: np.ndarray) -> np.ndarray:
        b1, b2 = self.betas
        if not self.decoupled:
            g = g + self.weight_decay * p
        state["m"] = b1 * state.get("m", 0.0) + (1 - b1) * g
        state["v"] = b2 * state.get("v", 0.0) + (1 - b2) * np.square(g)
        update = state["m"] / (1 - self.power1) / (np.sqrt(state["v"] / (1 - self.power2)) + self.eps)
        if self.decoupled:
            update += self.weight_decay * p
        return p - self.lr * update
