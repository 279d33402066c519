import torch


class Adam:
    """Adam, or AdamW where `decoupled` is set. The attribute `lr` may be changed between steps."""

    def __init__(
        self,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        decoupled: bool = False,
    ) -> None:
        raise NotImplementedError

    def step(self, params: list[torch.Tensor], grads: list[torch.Tensor]) -> list[torch.Tensor]:
        """One update of all parameters.

        params, grads: float64 tensors; grads[i] has the shape of params[i], and so do both in every later call.
        Returns the new parameters as a list of new tensors. params and grads are left as they were.
        """
        raise NotImplementedError
