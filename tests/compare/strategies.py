"""Values that can come out of the sandbox, for Hypothesis."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

DTYPES = (
    "bool",
    "int8",
    "int64",
    "uint8",
    "uint64",
    "float16",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "U3",
    "S3",
)


def arrays(*dtypes: str, max_dims: int = 3, max_side: int = 4, min_dims: int = 0) -> st.SearchStrategy[Any]:
    """Arrays of any of the dtypes, of small shapes (empty ones too), in C or Fortran order."""
    shapes = hnp.array_shapes(min_dims=min_dims, max_dims=max_dims, min_side=0, max_side=max_side)
    made = st.sampled_from(dtypes or DTYPES).flatmap(lambda dtype: hnp.arrays(np.dtype(dtype), shapes))
    return made.flatmap(
        lambda array: st.sampled_from((array, np.asfortranarray(array), array[::-1] if array.ndim else array))
    )


def real(shape: Any = (3, 4), low: float = -10.0, high: float = 10.0) -> st.SearchStrategy[Any]:
    """float64 arrays of well-behaved numbers."""
    return hnp.arrays(np.float64, shape, elements=st.floats(low, high, allow_subnormal=False))


def scalars() -> st.SearchStrategy[Any]:
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.complex_numbers(),
        st.text(max_size=4),
        st.binary(max_size=4),
        st.sampled_from((np.float32(0.5), np.int8(-3), np.bool_(True), np.str_("a"), np.complex64(1j))),
    )


def answers() -> st.SearchStrategy[Any]:
    """Anything that may be an answer."""
    hashable = st.one_of(st.integers(), st.floats(), st.text(max_size=3), st.booleans())
    return st.recursive(
        st.one_of(scalars(), arrays(), st.sets(hashable, max_size=3), st.frozensets(st.integers(), max_size=3)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.lists(inner, max_size=3).map(tuple),
            st.dictionaries(st.one_of(st.text(max_size=3), st.integers()), inner, max_size=3),
        ),
        max_leaves=8,
    )
