"""What a report says about a rejected answer, computed apart from the decision and only when somebody asks.

`details` finds places, sizes and maps; the other modules guess a likely cause, one family each. A guess must fit the
numbers tightly (as tightly as a right answer would have had to) and stay silent otherwise: a wrong hint costs a
candidate more time than none.
"""

from judge.compare.explaining.explain import explain_form, explain_values

__all__ = ["explain_form", "explain_values"]
