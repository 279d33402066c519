"""What goes over the wire about how far somebody has come."""

from __future__ import annotations

from dataclasses import asdict

from pydantic import BaseModel, ConfigDict

from judge.actions.list_tracks import WalkedTrack
from judge.practising.folder import Exported

__all__ = ["SolutionInfo", "Solutions", "StepInfo", "TrackInfo", "Tracks"]


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True)


class StepInfo(_Answer):
    problem: str
    title: str
    difficulty: str
    why: str
    solved: bool


class TrackInfo(_Answer):
    """kind: written by a person, or made of what one company asks."""

    name: str
    title: str
    about: str
    kind: str
    solved: int
    steps: list[StepInfo]

    @classmethod
    def of(cls, walked: WalkedTrack) -> TrackInfo:
        track = walked.track
        return cls(
            name=track.name,
            title=track.title,
            about=track.about,
            kind=track.kind,
            solved=walked.solved,
            steps=[
                StepInfo(
                    problem=step.problem.slug,
                    title=step.problem.title,
                    difficulty=step.problem.difficulty,
                    why=step.why,
                    solved=step.is_solved,
                )
                for step in walked.steps
            ],
        )


class Tracks(_Answer):
    tracks: list[TrackInfo]


class SolutionInfo(_Answer):
    id: str
    problem: str
    title: str
    category: str
    difficulty: str
    statement: str
    framework: str
    source: str
    score: float | None
    speed_ratio: float | None
    accepted_at: str

    @classmethod
    def of(cls, one: Exported) -> SolutionInfo:
        fields = asdict(one)
        return cls(id=fields.pop("submission_id"), accepted_at=fields.pop("at"), **fields)


class Solutions(_Answer):
    solutions: list[SolutionInfo]
