import typing

import numpy as np
import numpy.typing as npt


def row_norms(X: "Rows") -> "npt.NDArray[np.float64]":
    assert typing.get_type_hints(Rows)
    return np.linalg.norm(X, axis=1)


class Rows(typing.Protocol):
    shape: "tuple[int, int]"
