import math

import torch


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
        self.m: list[torch.Tensor] = []
        self.v: list[torch.Tensor] = []

    def step(self, params: list[torch.Tensor], grads: list[torch.Tensor]) -> list[torch.Tensor]:
        """theta <- theta - lr * m_hat / (sqrt(v_hat) + eps), for each parameter with its own m and v."""
        if not self.m:
            self.m = [torch.zeros_like(p) for p in params]
            self.v = [torch.zeros_like(p) for p in params]
        self.t += 1  # once a call, for all parameters
        undo1, undo2 = 1 - self.beta1**self.t, 1 - self.beta2**self.t  # the pull of the zeros that m and v began with
        updated = []
        for p, g, m, v in zip(params, grads, self.m, self.v):
            if self.decoupled:
                p = p * (1 - self.lr * self.weight_decay)  # AdamW: the decay is not scaled by 1 / sqrt(v)
            elif self.weight_decay:
                g = g + self.weight_decay * p  # L2 penalty: the decay is part of the gradient

            m.mul_(self.beta1).add_(g, alpha=1 - self.beta1)  # our own state: it may be changed in place
            v.mul_(self.beta2).addcmul_(g, g, value=1 - self.beta2)

            denominator = v.sqrt().div_(math.sqrt(undo2)).add_(self.eps)  # sqrt(v_hat) + eps
            updated.append(torch.addcdiv(p, m, denominator, value=-self.lr / undo1))
        return updated
