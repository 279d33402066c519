"""The guards: what a source has in place of what it must not use.

Libraries keep what they have. A module that holds a forbidden object gets a class whose property gives whoever asks for
that name what is his: a library the object, the source a guard. So numpy.linalg.pinv may call svd, whatever the source
makes of its own svd (a partial, a thread's target, an argument of numpy.vectorize) ends the call as soon as it is used,
and no other name in that module costs more than before. Looking is free: `from numpy.linalg import *` or a walk through
a module gives guards, and nothing happens until one of them is called.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import FrameType, ModuleType
from typing import Any, NoReturn

from sandbox.inside.asking import LIBRARY, REFLECTIVE, Askers

__all__ = ["Guards", "Tell", "is_below"]

Tell = Callable[[str, str, int], NoReturn]
"""Called with the kind ("import", "use"), the dotted name and the line, 0 where there is none. Does not return."""

_FAMILIES = frozenset(["numpy", "scipy", "torch"])  # where the same object may go by several names
_SHOWN = ("__name__", "__qualname__", "__doc__", "__module__")
_namespace = vars(ModuleType)["__dict__"].__get__


def _dict_of(module: ModuleType) -> dict[str, Any]:
    """Its own, past a class that shows another."""
    found: dict[str, Any] = _namespace(module)
    return found


def is_below(name: str, forbidden: Sequence[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in forbidden)


class Guard:
    """What the source has in place of a forbidden object. It can be looked at, passed on and asked for its name; using
    it ends the call."""

    __slots__ = ("__dict__", "_frame", "_instruction", "_line", "_means", "_name", "_tell")

    def __init__(self, means: Any, name: str, frame: FrameType, line: int, tell: Callable[..., NoReturn]) -> None:
        self._means, self._name, self._line, self._tell = means, name, line, tell
        self._frame, self._instruction = frame, frame.f_lasti
        for shown in _SHOWN:
            self.__dict__[shown] = getattr(means, shown, None)

    def _used(self, frame: FrameType) -> Any:
        """The object, where a library written in C has fetched it and uses it within the one instruction of the source
        that called that library: it has no frame of its own. Else it ends here."""
        if frame is self._frame and frame.f_lasti == self._instruction:
            return self._means
        self._tell(self._name, frame, self._line)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._used(sys._getframe(1))(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(f"{self._name} is forbidden here, and has no {name}")
        means = self._used(sys._getframe(1)) if hasattr(self._means, name) else self._means
        return getattr(means, name)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return type(self._means)

    def __instancecheck__(self, value: Any) -> bool:
        return isinstance(value, self._means)

    def __subclasscheck__(self, kind: Any) -> bool:
        return issubclass(kind, self._means)

    def __mro_entries__(self, bases: Any) -> tuple[Any, ...]:
        return (self._used(sys._getframe(1)),)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return self._used(sys._getframe(1)).__reduce_ex__(protocol)

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self

    def __eq__(self, other: Any) -> bool:
        return self._means is (other._means if type(other) is Guard else other)

    def __hash__(self) -> int:
        return id(self._means)

    def __repr__(self) -> str:
        return f"<{self._name}, which is forbidden here>"


class _Method:
    """Stands in a class where a forbidden method stood."""

    def __init__(self, means: Any, name: str, guards: Guards) -> None:
        self._means, self._name, self._guards = means, name, guards
        self.__doc__ = getattr(means, "__doc__", None)

    def __get__(self, value: Any, owner: Any = None) -> Any:
        found = self._means.__get__(value, owner) if hasattr(self._means, "__get__") else self._means
        return self._guards.give(found, self._name, sys._getframe(1))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._guards.give(self._means, self._name, sys._getframe(1))(*args, **kwargs)


class Guards:
    """Which objects are forbidden, as far as they are there yet, and the modules that hold them."""

    def __init__(self, forbidden: Sequence[str], askers: Askers, tell: Tell) -> None:
        self.forbidden, self.askers, self._tell = tuple(forbidden), askers, tell
        self.families = _FAMILIES | {name.split(".")[0] for name in forbidden}
        self._meant: dict[int, tuple[str, Any]] = {}  # id of a forbidden object -> its name, and it, to keep the id
        self._names: set[str] = set()  # that those go by where they are at home: abs and absolute
        self._whole: set[str] = set()
        self._standard: dict[str, int] = {}  # name -> what the standard library's frames are when they ask for it

    def give(self, means: Any, name: str, frame: FrameType) -> Any:
        """What whoever asks gets: himself the object, or a guard."""
        standard = self._standard.get(name)
        if standard is None:
            is_standard = name.split(".")[0] in sys.stdlib_module_names
            standard = self._standard[name] = LIBRARY if is_standard else REFLECTIVE
        if not self.askers.is_source(frame, standard=standard) or not _can_be_used(means):
            return means
        return Guard(means, name, frame, self.askers.line(frame), self.use)

    def give_known(self, found: Any, frame: FrameType) -> Any:
        """The same for an object that may be anything."""
        known = self._meant.get(id(found))
        return found if known is None else self.give(found, known[0], frame)

    def use(self, name: str, frame: FrameType, line: int) -> NoReturn:
        self._tell("use", name, self.askers.line(frame) or line)

    def begin(self) -> None:
        """With the modules that are there already."""
        for name in self._family():
            self._forward(name)
            self._guard_whole(name)
        self._find(self.forbidden)

    def loaded(self, name: str) -> None:
        """A module has just been imported."""
        self._forward(name)
        self._guard_whole(name)
        self._rename(name)
        self._find([one for one in self.forbidden if one.startswith(f"{name}.")])

    def _family(self) -> list[str]:
        return [name for name in [*sys.modules] if name.partition(".")[0] in self.families]

    def _find(self, names: Sequence[str]) -> None:
        """Guard those whose owner is there, under every name that leads to the same object."""
        before = len(self._meant)
        for name in names:
            owner, attribute = _owner(name)
            if isinstance(owner, ModuleType):
                self._property(owner, attribute, name)
                self._mean(owner, attribute, name)
            elif isinstance(owner, type):
                found = next((kind.__dict__[attribute] for kind in owner.__mro__ if attribute in kind.__dict__), None)
                if found is not None and not isinstance(found, _Method):
                    self._method(owner, attribute, _Method(found, name, self))
        if len(self._meant) > before:
            for module in self._family():
                self._rename(module)

    def _mean(self, owner: ModuleType, attribute: str, name: str) -> None:
        found = _dict_of(owner).get(attribute)
        if _can_be_used(found):
            self._meant.setdefault(id(found), (name, found))
            self._names.update(key for key, value in _dict_of(owner).items() if value is found)

    @staticmethod
    def _method(owner: type, attribute: str, method: _Method) -> None:
        try:
            setattr(owner, attribute, method)
        except TypeError:  # a class written in C keeps what it has: reading the source has to do
            return

    def _rename(self, name: str) -> None:
        """Guard the forbidden objects that a module holds as well. Looked for by their names: there are thousands of
        modules, and whatever is touched there is copied into this process."""
        module = sys.modules.get(name)
        if not isinstance(module, ModuleType):
            return
        held = _dict_of(module)
        for attribute in self._names:
            known = self._meant.get(id(held.get(attribute)))
            if known is not None:
                self._property(module, attribute, known[0])

    def _property(self, module: ModuleType, attribute: str, name: str) -> None:
        kind: Any = type(module)
        if not hasattr(kind, "_is_guarded"):
            kind = self._new_class(module)
        if attribute not in vars(kind):
            setattr(kind, attribute, _property(attribute, name, self))

    def _new_class(self, module: ModuleType) -> Any:
        guards, before = self, type(module)

        def namespace(self: Any) -> Any:
            held = _dict_of(self)
            frame = sys._getframe(1)
            if not guards.askers.is_source(frame):
                return held
            return {key: guards.give_known(value, frame) for key, value in held.items()}

        kind: Any = type(before.__name__, (before,), {"_is_guarded": True, "__dict__": property(namespace)})
        kind.__module__ = before.__module__
        module.__class__ = kind
        return kind

    def _guard_whole(self, name: str) -> None:
        """A module that is forbidden as such: everything in it that can be called."""
        module = sys.modules.get(name)
        if name in self._whole or not is_below(name, self.forbidden) or not isinstance(module, ModuleType):
            return
        self._whole.add(name)
        guards, before = self, type(module)

        def get(self: Any, attribute: str) -> Any:
            frame = sys._getframe(1)
            if attribute == "__dict__" and guards.askers.is_source(frame):
                return {k: guards.give(v, f"{name}.{k}", frame) for k, v in _dict_of(self).items()}
            found = before.__getattribute__(self, attribute)
            return found if attribute.startswith("__") else guards.give(found, f"{name}.{attribute}", frame)

        kind: Any = type(before.__name__, (before,), {"__getattribute__": get})
        kind.__module__ = before.__module__
        module.__class__ = kind

    def _forward(self, name: str) -> None:
        """A module that fetches some of its names from elsewhere when it is asked for them."""
        module = sys.modules.get(name)
        fetch = _dict_of(module).get("__getattr__") if isinstance(module, ModuleType) else None
        if fetch is None or hasattr(fetch, "_is_guarded"):
            return

        def __getattr__(attribute: str) -> Any:
            return self.give_known(fetch(attribute), sys._getframe(1))

        __getattr__._is_guarded = True  # type: ignore[attr-defined]
        _dict_of(module)["__getattr__"] = __getattr__  # type: ignore[arg-type]


def _property(attribute: str, name: str, guards: Guards) -> property:
    def get(self: Any) -> Any:
        held = _dict_of(self)
        if attribute in held:
            found = held[attribute]
        elif "__getattr__" in held:
            found = held["__getattr__"](attribute)
        else:
            raise AttributeError(f"module {held.get('__name__')!r} has no attribute {attribute!r}")
        return guards.give(found, name, sys._getframe(1))

    def put(self: Any, value: Any) -> None:
        _dict_of(self)[attribute] = value
        if guards.askers.is_source(sys._getframe(1)):  # it has put something of its own there
            delattr(type(self), attribute)

    def delete(self: Any) -> None:
        if attribute not in _dict_of(self):
            raise AttributeError(attribute)
        del _dict_of(self)[attribute]

    return property(get, put, delete)


def _can_be_used(value: Any) -> bool:
    """Is it something to be called? Exceptions are there to be caught, constants are found by reading the source."""
    if isinstance(value, type):
        return not issubclass(value, BaseException)
    return callable(value) and not isinstance(value, ModuleType)


def _owner(name: str) -> tuple[Any, str]:
    """The module or class that holds a dotted name, and the last part of the name. (None, …) where it is not there."""
    parts = name.split(".")
    for split in range(len(parts) - 1, 0, -1):
        owner: Any = sys.modules.get(".".join(parts[:split]))
        if owner is None:
            continue
        for part in parts[split:-1]:
            owner = (_dict_of(owner) if isinstance(owner, ModuleType) else getattr(owner, "__dict__", {})).get(part)
        return owner, parts[-1]
    return None, parts[-1]
