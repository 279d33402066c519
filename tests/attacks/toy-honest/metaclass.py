import abc

import numpy as np


class Base(abc.ABC):
    registry = {}

    def __init_subclass__(cls, /, name, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.registry[name] = cls

    @abc.abstractmethod
    def __call__(self, X): ...


class Two(Base, name="two"):
    def __call__(self, X):
        return np.linalg.norm(X, axis=1)


def row_norms(X):
    return Base.registry["two"]()(X)
