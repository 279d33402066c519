"""What Python, NumPy and PyTorch say of common mistakes, as forms with holes: {n} a number, {s} a shape, {w} a word.

Of a hidden test an exception's text is shown only where it has one of these forms (revealing.py): anything else may be
the test's input in some disguise.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["forms"]

_HOLES = {"{n}": r"(-?\d{1,7})", "{s}": r"([(\[][\d, ]{0,40}[)\]])", "{w}": r"([A-Za-z_][\w.]{0,60})"}

_OPERATOR = r"(?:[-+*/%@&|^<>=]{1,3}|\*\* or pow\(\))"

_FORMS = """
division by zero
float division by zero
integer division or modulo by zero
integer modulo by zero
float modulo
math domain error
math range error
expected a positive input
list index out of range
string index out of range
tuple index out of range
list assignment index out of range
pop index out of range
pop from empty list
pop from an empty deque
pop from an empty set
name '{w}' is not defined
cannot access local variable '{w}' where it is not associated with a value
local variable '{w}' referenced before assignment
'{w}' object has no attribute '{w}'
type object '{w}' has no attribute '{w}'
module '{w}' has no attribute '{w}'
'{w}' object is not callable
'{w}' object is not subscriptable
'{w}' object is not iterable
'{w}' object is not an iterator
'{w}' object does not support item assignment
'{w}' object cannot be interpreted as an integer
cannot unpack non-iterable {w} object
object of type '{w}' has no len()
argument of type '{w}' is not iterable
argument of type '{w}' is not a container or iterable
bad operand type for unary -: '{w}'
bad operand type for unary +: '{w}'
bad operand type for unary ~: '{w}'
bad operand type for abs(): '{w}'
unsupported operand type(s) for {o}: '{w}' and '{w}'
'{o}' not supported between instances of '{w}' and '{w}'
too many values to unpack (expected {n})
too many values to unpack (expected {n}, got {n})
not enough values to unpack (expected {n}, got {n})
{w}() missing {n} required positional argument: '{w}'
{w}() missing {n} required positional arguments: '{w}' and '{w}'
{w}() takes {n} positional argument but {n} were given
{w}() takes {n} positional arguments but {n} were given
{w}() takes {n} positional arguments but {n} was given
{w}() got an unexpected keyword argument '{w}'
{w}() got multiple values for argument '{w}'
No module named '{w}'
unhashable type: '{w}'
can only concatenate str (not "{w}") to str
can only concatenate list (not "{w}") to list
can't multiply sequence by non-int of type '{w}'
must be real number, not {w}
list indices must be integers or slices, not {w}
tuple indices must be integers or slices, not {w}
string indices must be integers, not '{w}'
float() argument must be a string or a real number, not '{w}'
int() argument must be a string, a bytes-like object or a real number, not '{w}'
cannot convert float NaN to integer
cannot convert float infinity to integer
maximum recursion depth exceeded
maximum recursion depth exceeded in comparison
maximum recursion depth exceeded while calling a Python object
min() arg is an empty sequence
max() arg is an empty sequence
min() iterable argument is empty
max() iterable argument is empty
range() arg 3 must not be zero
slice step cannot be zero
negative shift count
dictionary changed size during iteration
generator raised StopIteration
mean requires at least one data point
assignment destination is read-only
output array is read-only
operands could not be broadcast together with shapes {s} {s}
operands could not be broadcast together with shapes {s} {s} {s}
operands could not be broadcast together with remapped shapes [original->remapped]: {s} {s}
non-broadcastable output operand with shape {s} doesn't match the broadcast shape {s}
shapes {s} and {s} not aligned: {n} (dim {n}) != {n} (dim {n})
matmul: Input operand {n} has a mismatch in its core dimension {n}, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size {n} is different from {n})
matmul: Input operand {n} does not have enough dimensions (has {n}, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires {n})
index {n} is out of bounds for axis {n} with size {n}
index {n} is out of bounds for size {n}
axis {n} is out of bounds for array of dimension {n}
axes don't match array
repeated axis in transpose
cannot select an axis to squeeze out which has size not equal to one
cannot reshape array of size {n} into shape {s}
too many indices for array: array is {n}-dimensional, but {n} were indexed
could not broadcast input array from shape {s} into shape {s}
shape mismatch: objects cannot be broadcast to a single shape
shape mismatch: indexing arrays could not be broadcast together with shapes {s} {s}
boolean index did not match indexed array along axis {n}; size of axis is {n} but size of corresponding boolean axis is {n}
setting an array element with a sequence.
only length-1 arrays can be converted to Python scalars
only 0-dimensional arrays can be converted to Python scalars
only integer scalar arrays can be converted to a scalar index
only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
arrays used as indices must be of integer (or boolean) type
The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
zero-size array to reduction operation {w} which has no identity
attempt to get argmax of an empty sequence
attempt to get argmin of an empty sequence
all the input arrays must have same number of dimensions, but the array at index {n} has {n} dimension(s) and the array at index {n} has {n} dimension(s)
all the input array dimensions except for the concatenation axis must match exactly, but along dimension {n}, the array at index {n} has size {n} and the array at index {n} has size {n}
need at least one array to concatenate
need at least one array to stack
all input arrays must have the same shape
diag requires an array of at least two dimensions
Singular matrix
Matrix is not positive definite
SVD did not converge
Eigenvalues did not converge
Last 2 dimensions of the array must be square
{n}-dimensional array given. Array must be at least two-dimensional
Integers to negative integer powers are not allowed.
negative dimensions are not allowed
operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.
einstein sum subscripts string contains too many subscripts for operand {n}
a must be greater than 0 unless no samples are taken
mat1 and mat2 shapes cannot be multiplied ({n}x{n} and {n}x{n})
The size of tensor a ({n}) must match the size of tensor b ({n}) at non-singleton dimension {n}
shape '{s}' is invalid for input of size {n}
Dimension out of range (expected to be in range of [{n}, {n}], but got {n})
"""  # noqa: E501 - each stands on one line, as it is said


@cache
def forms() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Each form with the kinds of its holes, in order."""
    return tuple(_form(line) for line in _FORMS.strip().splitlines())


def _form(line: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    pieces = re.split(r"(\{[nswo]\})", line)
    text = "".join(_OPERATOR if piece == "{o}" else _HOLES.get(piece) or re.escape(piece) for piece in pieces)
    return re.compile(text), tuple(piece[1] for piece in pieces if piece in _HOLES)
