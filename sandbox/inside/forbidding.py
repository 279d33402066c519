"""Holding a source to what it may import and use, while it runs. It guides honest people: whoever looks for a way
round in this process finds one (docs/security.md says which), and nothing on the host relies on it.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import operator
import sys
from collections.abc import Sequence
from types import FrameType, ModuleType
from typing import Any

from sandbox.inside.asking import Askers
from sandbox.inside.guarding import Guards, Tell, is_below

__all__ = ["hold", "may_import"]


_MOST_FINE = 1000


def hold(forbidden: Sequence[str], allowed: Sequence[str] | None, askers: Askers, tell: Tell) -> None:
    """From now on. forbidden: dotted names; what lies below one is forbidden as well. allowed: what may be imported
    besides the standard library; None: anything."""
    if forbidden:
        _take_methodcaller_apart()
        guards = Guards(forbidden, askers, tell)
        sys.meta_path.insert(0, _Finder(guards))
        guards.begin()
    _watch_imports(_Imports(forbidden, allowed, askers, tell))


def may_import(module: str, allowed: Sequence[str]) -> bool:
    if module.split(".")[0] in sys.stdlib_module_names:
        return True
    return any(module == one or module.startswith(f"{one}.") or one.startswith(f"{module}.") for one in allowed)


class _Imports:
    """What the source may import. What others import, on its behalf or not, is their own affair."""

    def __init__(self, forbidden: Sequence[str], allowed: Sequence[str] | None, askers: Askers, tell: Tell) -> None:
        self._forbidden, self._allowed, self._askers, self._tell = forbidden, allowed, askers, tell
        self._fine: set[tuple[str, Any]] = set()  # what need not be looked at again: some import within a loop

    def check(self, name: Any, fromlist: Any, frame: FrameType) -> None:
        """Ends the call where it is forbidden."""
        if type(name) is not str:
            return
        fromlist = tuple(one for one in fromlist or () if type(one) is str)
        if (name, fromlist) in self._fine or not self._askers.imports(frame):
            return
        names = [one for one in fromlist if not one.startswith("__")]
        for wanted in [name if n == "*" else f"{name}.{n}" for n in names] or [name]:
            if self._allowed is not None and not may_import(wanted, self._allowed):
                self._tell("import", wanted, self._askers.line(frame))
            if is_below(wanted, self._forbidden):
                self._tell("use", wanted, self._askers.line(frame))
        if len(self._fine) < _MOST_FINE:
            self._fine.add((name, fromlist))


class _Finder:
    """On sys.meta_path: sees to it that the guards learn of each module that has been imported."""

    def __init__(self, guards: Guards) -> None:
        self._guards = guards

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name.partition(".")[0] not in self._guards.families:
            return None
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self else None
            if spec is not None:
                self._tell_when_loaded(name, spec.loader)
                return spec
        return None

    def _tell_when_loaded(self, name: str, loader: Any) -> None:
        run = getattr(loader, "exec_module", None)
        if run is None:
            return

        def exec_module(module: Any) -> None:
            run(module)
            self._guards.loaded(name)

        try:
            loader.exec_module = exec_module
        except (AttributeError, TypeError):  # built in or frozen: none of a library's modules is
            return


def _watch_imports(imports: _Imports) -> None:
    """Statements, and the two functions, that import."""
    run, by_name = builtins.__import__, importlib.import_module

    def __import__(name: Any, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:
        if level == 0:
            imports.check(name, fromlist, sys._getframe(1))
        return run(name, globals, locals, fromlist, level)

    def import_module(name: str, package: str | None = None) -> ModuleType:
        if type(name) is str and not name.startswith("."):
            imports.check(name, (), sys._getframe(1))
        return by_name(name, package)

    import_module.__doc__ = by_name.__doc__
    builtins.__import__ = __import__
    importlib.import_module = import_module
    importlib.__import__ = __import__


def _take_methodcaller_apart() -> None:
    """operator.methodcaller fetches and calls in one instruction, as only libraries may (see _Guard._used). Its twin in
    Python, which operator.py holds for interpreters that have no other, takes two."""
    written_in_c = sys.modules.pop("_operator", None)
    sys.modules["_operator"] = None  # type: ignore[assignment]  # as the import system says that there is none
    try:
        spec = importlib.util.find_spec("operator")
        if spec is not None and spec.loader is not None:
            twin = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(twin)
            operator.methodcaller = twin.methodcaller  # type: ignore[misc]
    finally:
        del sys.modules["_operator"]
        if written_in_c is not None:
            sys.modules["_operator"] = written_in_c
