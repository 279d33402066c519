"""One's accepted solutions, to take along."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

from judge.errors import InvalidPackage, NotFound
from judge.practising.folder import Exported, all_files
from judge.services import Judge
from judge.store import history

__all__ = ["export_solutions", "zip_solutions"]


def export_solutions(judge: Judge, person_id: str | None) -> list[Exported]:
    """Every accepted submission of this person, the oldest first, of problems that are there and not broken."""
    if person_id is None:
        return []
    with judge.store.read() as tx:
        found = history.solutions(tx, person_id)
    packages = {}
    for slug in {one.problem for one in found}:
        with suppress(NotFound, InvalidPackage):
            packages[slug] = judge.catalog.get(slug)
    return [
        Exported(
            submission_id=one.submission_id,
            problem=one.problem,
            title=packages[one.problem].manifest.title,
            category=packages[one.problem].manifest.category,
            difficulty=packages[one.problem].manifest.difficulty,
            statement=packages[one.problem].statement,
            framework=one.framework,
            source=one.source,
            score=one.score,
            speed_ratio=one.speed_ratio,
            at=one.at.isoformat(),
        )
        for one in found
        if one.problem in packages
    ]


def zip_solutions(judge: Judge, person_id: str | None) -> bytes:
    """The best of each problem and framework, with its statement, in one archive."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for path, text in all_files(export_solutions(judge, person_id)).items():
            opened.writestr(f"solutions/{path}", text)
    return archive.getvalue()
