"""structured: an answer of several parts, each with a comparison of its own.

A dict's parts go by its keys. A tuple's or list's go by `names`, in order, or by their numbers "0", "1" … where there
are none. `[compare.parts."*"]` serves every part that has no table of its own. A part with `linked_to` must be right
under the same choice (signs, order) as the part that it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any, ClassVar, cast

from pydantic import Field, SkipValidation, ValidationInfo, field_validator, model_validator

from judge.compare.base import Comparison, Explanation, Linkable, Match, Mismatch, Subject, inside, shown
from judge.compare.explaining import explain_form
from judge.compare.form import Form, container_of
from judge.errors import CheckerFault

__all__ = ["Structured"]

_REST = "*"


class Structured(Form):
    """Every part must match by its own comparison."""

    kind: ClassVar[str] = "structured"

    parts: dict[str, SkipValidation[Comparison]] = Field(
        description="a comparison for each part, by name", min_length=1
    )
    names: list[str] | None = Field(default=None, description="what the items of a tuple or list are called, in order")

    @field_validator("parts", mode="before")
    @classmethod
    def _build_parts(cls, parts: Any, info: ValidationInfo) -> Any:
        if not isinstance(parts, Mapping):
            return parts
        build = (info.context or {}).get("build")
        built: dict[str, Any] = {}
        for name, table in parts.items():
            try:
                built[name] = build(table) if build and isinstance(table, Mapping) else table
            except ValueError as error:
                raise ValueError(f"parts.{name}: {error}") from None
        return built

    @model_validator(mode="after")
    def _check_names(self) -> Structured:
        if self.names is not None:
            if len(set(self.names)) < len(self.names):
                raise ValueError("names: each may stand there only once")
            unknown = [name for name in self.parts if name not in (*self.names, _REST)]
            missing = [name for name in self.names if name not in self.parts and _REST not in self.parts]
            if unknown or missing:
                said = f"parts.{unknown[0]} is not among names" if unknown else f"parts.{missing[0]} is missing"
                raise ValueError(f'{said}; names are {", ".join(self.names)} (a part "*" serves the rest)')
        for name, part in self.parts.items():
            self._check_link(name, part)
        return self

    def _check_link(self, name: str, part: Comparison) -> None:
        target_name = part.linked_to if isinstance(part, Linkable) else None
        if target_name is None:
            return
        target = self.parts.get(target_name)
        if type(target) is not type(part):
            raise ValueError(f"parts.{name}: linked_to = {target_name!r} must name another part of the same kind")
        if isinstance(target, Linkable) and target.linked_to is not None:
            raise ValueError(f"parts.{name}: linked_to = {target_name!r} is itself linked; name {target.linked_to!r}")

    def compare(self, subject: Subject) -> Match | Mismatch:
        subjects = self._split(subject)
        if isinstance(subjects, Mismatch):
            return subjects
        used = 0.0
        for name, (step, part) in subjects.items():
            found = self._part(name).compare(part)
            if isinstance(found, Mismatch):
                return inside(step, found)
            used = max(used, found.used)
        for root, linked in self._links(subjects).items():
            joint = self._compare_linked([root, *linked], subjects)
            if isinstance(joint, Mismatch):
                return joint
            used = max(used, joint.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        subjects = self._split(subject)
        if isinstance(subjects, Mismatch):
            return explain_form(subject, mismatch)
        found = {name: self._part(name).compare(part) for name, (_, part) in subjects.items()}
        wrong = {name: own for name, own in found.items() if isinstance(own, Mismatch)}
        summary = {"path": list(mismatch.path), "parts_wrong": list(wrong), "parts": len(subjects)}
        for name, own in wrong.items():
            step, part = subjects[name]
            if step == mismatch.path[0]:
                below = self._part(name).explain(part, own)
                return Explanation(below.detail | summary, below.values, below.cause)
        return Explanation({"code": mismatch.code} | summary)

    def _part(self, name: str) -> Comparison:
        found = self.parts.get(name, self.parts.get(_REST))
        if found is None:
            raise CheckerFault(f"the answer has a part {name!r}, of which [compare.parts] says nothing")
        return found

    def _split(self, subject: Subject) -> Mismatch | dict[str, tuple[str, Subject]]:
        """Name -> (step of the path, what to compare there), or what is wrong with the outer container."""
        e, g = subject.expected, subject.got
        found_e, found_g = container_of(e), container_of(g)
        ordered = {"list", "tuple"}
        if found_e not in ("dict", *ordered):
            raise CheckerFault(
                f"the reference gave a {found_e}, which has no parts; structured needs a dict, tuple or list"
            )
        if found_e != found_g and (self.container == "exact" or not {found_e, found_g} <= ordered):
            hint = "; is a `return` missing?" if found_g == "None" else ""
            return Mismatch("container", f"expected a {found_e} of {len(e)}, got {_called(found_g)}{hint}")
        if found_e == "dict":
            return self._split_dict(subject)
        if len(e) != len(g):
            return Mismatch("length", f"expected {len(e)} parts, got {len(g)}")
        if self.names is not None and len(self.names) != len(e):
            raise CheckerFault(f"the reference gave {len(e)} parts, but [compare] names {len(self.names)}")
        names = self.names or [str(i) for i in range(len(e))]
        steps = self.names or [f"[{i}]" for i in range(len(e))]
        return {
            name: (step, Subject(e[i], g[i], subject.args, subject.kwargs, subject.measured))
            for i, (name, step) in enumerate(zip(names, steps, strict=True))
        }

    def _split_dict(self, subject: Subject) -> Mismatch | dict[str, tuple[str, Subject]]:
        e, g = subject.expected, subject.got
        missing = [shown(key) for key in e if key not in g]
        extra = [shown(key) for key in g if key not in e]
        if missing:
            also = f" (it has {', '.join(extra[:4])}, not asked for)" if extra else ""
            return Mismatch("keys", f"the dict lacks {', '.join(missing[:4])}{also}")
        if extra:
            return Mismatch("keys", f"the dict should not have {', '.join(extra[:4])}")
        return {
            str(key): (str(key), Subject(e[key], g[key], subject.args, subject.kwargs, subject.measured)) for key in e
        }

    def _links(self, subjects: Mapping[str, Any]) -> dict[str, list[str]]:
        """Part -> the parts that share its choice."""
        links: dict[str, list[str]] = {}
        for name in subjects:
            part = self._part(name)
            target = part.linked_to if isinstance(part, Linkable) else None
            if target is not None and target in subjects:
                links.setdefault(target, []).append(name)
        return links

    def _compare_linked(self, names: list[str], subjects: Mapping[str, tuple[str, Subject]]) -> Match | Mismatch:
        """Each of them is right by itself; are they under one choice?"""
        fits = []
        for name in names:
            part = cast(Linkable, self._part(name))
            fits.append(part.fit(subjects[name][1]))
        joint = reduce(lambda fit, other: fit if isinstance(fit, Mismatch) else fit.join(other), fits)
        found = joint if isinstance(joint, Mismatch) else joint.decide()
        if isinstance(found, Match):
            return found
        together = " and ".join(names)
        return Mismatch(
            "linked", f"{together} are right by themselves, but not together: {found.message}", (names[-1],), found.used
        )


def _called(container: str) -> str:
    return {"None": "None", "text": "a text", "array": "a NumPy array", "bytes": "bytes"}.get(
        container, f"a {container}"
    )
