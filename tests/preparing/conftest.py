from __future__ import annotations

from tests.judging.conftest import sandbox
from tests.package.conftest import copied, folder

__all__ = ["copied", "folder", "sandbox"]
