"""The border of a call: what its arguments become before the entry sees them, and its answer before it is sent.

For NumPy nothing changes. For a source in another framework the border turns that framework's arrays into NumPy's and
back, so that tests, reference and comparison only ever know those.
"""

from __future__ import annotations

from typing import Any, Protocol

__all__ = ["Border", "border_of", "prepare"]


class Border(Protocol):
    """What stands between the host's plain data and a source's own kinds of array."""

    def inward(self, value: Any) -> Any:
        """An argument, as the entry is to see it."""

    def outward(self, value: Any) -> Any:
        """An answer, or an argument after the call, in plain data. Raises Unsendable."""

    def differentiate(self, value: Any) -> Any:
        """The answer of a function, with the gradients that were asked for. Raises Unsendable."""


class _Open:
    """NumPy's: everything stays as it is."""

    def inward(self, value: Any) -> Any:
        return value

    def outward(self, value: Any) -> Any:
        return value

    def differentiate(self, value: Any) -> Any:
        return value


def border_of(call: dict[str, Any]) -> Border:
    """The border for what the host asks. gradients_of: parameters' places, numbers or names."""
    if call["framework"] == "torch":
        from sandbox.inside.tensors import TensorBorder  # there is no torch in NumPy's image

        _, _, args, kwargs = call["steps"][0]
        return TensorBorder([args[place] if type(place) is int else kwargs[place] for place in call["gradients_of"]])
    return _Open()


def prepare(framework: str) -> None:
    """In the runner, before the first fork: import what every child would otherwise import."""
    if framework == "torch":
        from sandbox.inside import tensors

        tensors.prepare()
