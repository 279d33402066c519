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
        self.beta1, self.beta2 = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.decoupled = decoupled
        self.t = 0
        self.m: list[np.ndarray] = []
        self.v: list[np.ndarray] = []

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        """theta <- theta - lr * m_hat / (sqrt(v_hat) + eps), for each parameter with its own m and v."""
        if not self.m:
            self.m = [np.zeros_like(p) for p in params]
            self.v = [np.zeros_like(p) for p in params]
        self.t += 1  # once a call, for all parameters
        updated = []
        for i, (p, g) in enumerate(zip(params, grads)):
            if self.decoupled:
                p = p * (1 - self.lr * self.weight_decay)  # AdamW: the decay is not scaled by 1 / sqrt(v)
            else:
                g = g + self.weight_decay * p  # L2 penalty: the decay is part of the gradient

            self.m[i] = self.beta1 * self.m[i] + (1 - self.beta1) * g
            self.v[i] = self.beta2 * self.v[i] + (1 - self.beta2) * g**2

            m_hat = self.m[i] / (1 - self.beta1**self.t)  # undoes the pull of the zeros that m began with
            v_hat = self.v[i] / (1 - self.beta2**self.t)
            updated.append(p - self.lr * m_hat / (np.sqrt(v_hat) + self.eps))
        return updated
