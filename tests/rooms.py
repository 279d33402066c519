"""Which tests share what is dear: a server, a browser's visits, warm containers. Where tests run in several processes
(pytest -n 2), those of one room run in one, one after another, so that nothing dear is made twice. The rooms in which
time is measured, or a limit is short, come last, with nobody beside them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest
    from xdist.scheduler import LoadScopeScheduling

__all__ = ["ALONE", "by_room", "room_of"]

ALONE = "alone"
MEASURING = (
    "tests/attacks",
    "tests/benchmarks",
    "tests/cli/test_times.py",
    "tests/judging/test_speed.py",
    "tests/package/test_scaffold.py",
    "tests/problems",
    "tests/verifying",
)


def room_of(nodeid: str) -> str:
    """The directory of a test, or ALONE."""
    path = PurePosixPath(nodeid.partition("::")[0])
    return ALONE if any(path.is_relative_to(one) for one in MEASURING) else str(path.parent)


def by_room(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Rooms are handed out in their order, whoever is free takes the next; ALONE goes to the last one left."""
    from xdist.scheduler import LoadScopeScheduling

    class ByRoom(LoadScopeScheduling):  # type: ignore[misc] # the library ships no types
        def _split_scope(self, nodeid: str) -> str:
            return room_of(nodeid)

        def _assign_work_unit(self, node: Any) -> None:
            if ALONE in self.workqueue:
                self.workqueue.move_to_end(ALONE)
            super()._assign_work_unit(node)

        def _reschedule(self, node: Any) -> None:
            if list(self.workqueue) == [ALONE] and len(self.nodes) > 1:
                # A process keeps its last test back until it knows what comes after: one ends, the other waits.
                if not any(one.shutting_down for one in self.nodes):
                    node.shutdown()
                return
            super()._reschedule(node)

        def remove_node(self, node: Any) -> Any:
            crashed_at = super().remove_node(node)
            for one in self.nodes:
                self._reschedule(one)
            return crashed_at

    config.option.loadscopereorder = False
    return ByRoom(config, log)
