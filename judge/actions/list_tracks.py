"""Tracks, and how far a person has come on each."""

from __future__ import annotations

from dataclasses import dataclass

from judge.actions.list_problems import ProblemSummary, summary
from judge.actions.show_progress import show_progress
from judge.errors import NotFound
from judge.package.tracks import FOLDER, Track, company_tracks, load_tracks
from judge.services import Judge
from judge.store.records import Progress

__all__ = ["TrackStep", "WalkedTrack", "list_tracks", "show_track"]


@dataclass(frozen=True)
class TrackStep:
    """progress: None where it was not tried."""

    problem: ProblemSummary
    why: str
    progress: Progress | None

    @property
    def is_solved(self) -> bool:
        return self.progress is not None and self.progress.solved


@dataclass(frozen=True)
class WalkedTrack:
    """`steps` are those whose problem can be read now; `next` is the first that is not solved."""

    track: Track
    steps: tuple[TrackStep, ...]

    @property
    def solved(self) -> int:
        return sum(step.is_solved for step in self.steps)

    @property
    def next(self) -> TrackStep | None:
        return next((step for step in self.steps if not step.is_solved), None)


def list_tracks(judge: Judge, person_id: str | None) -> list[WalkedTrack]:
    """Those that were written first, then those of companies. Raises InvalidPackage where a file cannot be read."""
    packages = judge.catalog.all()
    known = {package.slug: summary(package) for package in packages}
    progress = show_progress(judge, person_id)
    tracks = [*load_tracks(judge.settings.problems / FOLDER), *company_tracks(packages)]
    return [
        WalkedTrack(
            track,
            tuple(
                TrackStep(known[step.slug], step.why, progress.get(step.slug))
                for step in track.steps
                if step.slug in known
            ),
        )
        for track in tracks
    ]


def show_track(judge: Judge, person_id: str | None, name: str) -> WalkedTrack:
    """Raises NotFound, InvalidPackage."""
    for walked in list_tracks(judge, person_id):
        if walked.track.name == name:
            return walked
    raise NotFound(f"There is no track {name[:60]!r}.", hint="All of them are at /tracks.")
