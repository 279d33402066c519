"""Named properties that an answer can have, one family a file. `property` (property.py) checks lists of them.

To add one: subclass Property in the file of its family, and name it in that file's PROPERTIES.
"""

from judge.compare.properties.base import Finding, Holds, Property, Violation
from judge.compare.properties.matrices import PROPERTIES as MATRICES
from judge.compare.properties.order import PROPERTIES as ORDER
from judge.compare.properties.reruns import PROPERTIES as RERUNS
from judge.compare.properties.values import PROPERTIES as VALUES

__all__ = ["ALL_PROPERTIES", "Finding", "Holds", "Property", "Violation"]

ALL_PROPERTIES: dict[str, type[Property]] = {model.name: model for model in (*VALUES, *MATRICES, *ORDER, *RERUNS)}
