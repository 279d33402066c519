"""The border for sources in PyTorch: arrays become tensors on the way in, tensors become arrays on the way out.

Inwards a tensor shares the array's memory, so dtype, layout and strides stay. Outwards only `torch.Tensor` itself and
`Parameter` are taken, asked of `type` and never of the value; a subclass could be anything. Whatever else stands in an
answer goes through untouched, for the codec to take or to refuse.

The source may have replaced any name in `torch` by the time an answer leaves. What is used here was looked up before it
was loaded; that keeps honest mistakes apart from ours, and nothing on the host relies on it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch  # type: ignore[import-not-found]  # where this is imported, the image has it

from sandbox.inside.codec import MAX_DEPTH, Unsendable

__all__ = ["TensorBorder", "prepare"]

MAX_BYTES = 2**31  # an expanded tensor may claim any size: it is not laid out in memory to find that out
PLAIN = frozenset([
    torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint16, torch.uint32,
    torch.uint64, torch.float16, torch.float32, torch.float64, torch.complex64, torch.complex128,
])  # fmt: skip
_KINDS = (torch.Tensor, torch.nn.Parameter)
_Tensor, _strided = torch.Tensor, torch.strided
_from_numpy, _grad = torch.from_numpy, torch.autograd.grad
_detach, _resolve_conj, _resolve_neg = _Tensor.detach, _Tensor.resolve_conj, _Tensor.resolve_neg
_numpy, _numel, _element_size = _Tensor.numpy, _Tensor.numel, _Tensor.element_size


class TensorBorder:
    """The Border of PyTorch. differentiated: the arrays among the arguments whose gradients belong to the answer."""

    def __init__(self, differentiated: list[Any]) -> None:
        self._wanted = differentiated
        self._leaves: list[Any] = [None] * len(differentiated)

    def inward(self, value: Any) -> Any:
        kind = type(value)
        if kind is np.ndarray:
            return self._tensor(value)
        if kind is list or kind is tuple:
            return kind(self.inward(v) for v in value)
        if kind is dict:
            return {k: self.inward(v) for k, v in value.items()}
        return value

    def outward(self, value: Any) -> Any:
        return to_plain(value, "", 0)

    def differentiate(self, value: Any) -> Any:
        """(value, gradient, …) of a function that answers one number."""
        if not self._wanted:
            return value
        if type(value) not in _KINDS:
            raise Unsendable("", f"a {type(value).__name__}, and gradients can be taken of a tensor only")
        if _numel(value) != 1 or not value.requires_grad:
            what = f"a tensor of shape {tuple(value.shape)}"
            if _numel(value) == 1:
                what = "a tensor that no gradient flows through: was it detached, or made from a Python number?"
            raise Unsendable("", f"{what}; gradients are taken of one number that depends on the inputs")
        found = _grad(value, self._leaves, allow_unused=True)
        for number, gradient in enumerate(found):
            if gradient is None:
                raise Unsendable("", f"a tensor that does not depend on differentiated input {number + 1}")
        return (value, *found)

    def _tensor(self, array: np.ndarray[Any, Any]) -> Any:
        if array.dtype.kind in "US":  # texts have no tensors
            return array
        tensor = _from_numpy(array)
        for number, wanted in enumerate(self._wanted):
            if wanted is array:
                tensor.requires_grad_()
                self._leaves[number] = tensor
        return tensor


def to_plain(value: Any, where: str, depth: int) -> Any:
    """A value with arrays where it has tensors. Raises Unsendable for a tensor that no array can stand for."""
    kind = type(value)
    if kind in _KINDS:
        return to_array(value, where)
    if not issubclass(kind, list | tuple | dict):
        return value
    if depth >= MAX_DEPTH:
        raise Unsendable(where, f"nested deeper than {MAX_DEPTH} levels (does it contain itself?)")
    if kind is list:
        return [to_plain(v, f"{where}[{i}]", depth + 1) for i, v in enumerate(value)]
    if kind is dict:
        return {k: to_plain(v, f"{where}[{_short(k)}]", depth + 1) for k, v in value.items()}
    if kind is tuple or hasattr(kind, "_fields") or kind.__module__ == "torch.return_types":
        return tuple(to_plain(v, f"{where}[{i}]", depth + 1) for i, v in enumerate(tuple.__iter__(value)))
    return value


def to_array(tensor: Any, where: str) -> np.ndarray[Any, Any]:
    """The tensor's own memory as an array, where it can be. Raises Unsendable."""
    try:
        if tensor.is_nested:
            raise Unsendable(where, "a nested tensor; return a list of tensors")
        if tensor.layout is not _strided:
            raise Unsendable(where, f"a tensor of layout {tensor.layout}; return a dense one (to_dense)")
        if tensor.device.type == "meta":
            raise Unsendable(where, "a tensor on the device meta, which holds no numbers")
        if tensor.dtype not in PLAIN:
            raise Unsendable(where, f"a tensor of {tensor.dtype}, which NumPy does not have; return another dtype")
        if _numel(tensor) * _element_size(tensor) > MAX_BYTES:
            raise Unsendable(where, f"a tensor of {_numel(tensor)} elements, which is more than can be sent")
        array: Any = _numpy(_resolve_neg(_resolve_conj(_detach(tensor))))
    except (RuntimeError, TypeError, AttributeError) as error:  # what only looks like a tensor, such as one of vmap's
        raise Unsendable(where, f"a tensor that cannot become an array: {str(error)[:200]}") from None
    if type(array) is not np.ndarray:
        raise Unsendable(where, "a tensor that does not become an array")
    return array


def _short(key: Any) -> str:
    return repr(key)[:40] if type(key) in (str, int, float, bool) else "…"


def prepare() -> None:
    """What each child would otherwise pay for. No backward pass is made here: the engine of autograd refuses to work in
    a process that was forked after it had started."""
    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)
    x = torch.ones(2, 2, dtype=torch.float64)
    (torch.softmax(x @ x.T, dim=-1) + x.exp()).sum().item()
    torch.linalg.svd(x)
