"""Tracks: every step leads to a problem, and a file that cannot be read says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import InvalidPackage
from judge.package.catalog import Catalog
from judge.package.tracks import FEWEST, Track, company_tracks, load_tracks

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
WRITTEN = load_tracks(PROBLEMS / "tracks")


@pytest.mark.parametrize("track", WRITTEN, ids=lambda track: track.name)
def test_every_step_leads_to_a_problem(track: Track) -> None:
    known = {path.parent.name for path in PROBLEMS.glob("*/*/problem.toml")}

    assert [step.slug for step in track.steps if step.slug not in known] == []


def test_no_two_steps_give_the_same_reason() -> None:
    reasons = [step.why for track in WRITTEN for step in track.steps]

    assert len(reasons) == len(set(reasons))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('title = "T"\nabout = "A"\n', "steps"),
        ('title = "T"\nabout = "A"\nsteps = [{slug = "softmax"}]\n', "steps.0.why"),
        ('title = "T"\nabout = "A"\ncolour = "red"\nsteps = [{slug = "a", why = "b"}]\n', "colour"),
        (
            'title = "T"\nabout = "A"\nsteps = [{slug = "a", why = "b"}, {slug = "a", why = "c"}]\n',
            "a stands there twice",
        ),
        ("title = ", "tracks/mine.toml"),
    ],
)
def test_says_where_a_file_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")

    with pytest.raises(InvalidPackage, match=said):
        load_tracks(tmp_path)


def test_a_company_that_asks_enough_has_a_track_from_easy_to_hard() -> None:
    packages = Catalog(PROBLEMS).all()
    known = {package.slug: package.manifest for package in packages}
    tracks = company_tracks(packages)

    assert tracks
    for track in tracks:
        company = track.title.removeprefix("Asked by ")
        ranks = [("easy", "medium", "hard").index(known[step.slug].difficulty) for step in track.steps]
        assert len(track.steps) >= FEWEST
        assert all(company in known[step.slug].asked_by for step in track.steps)
        assert ranks == sorted(ranks)
        assert len({step.why for step in track.steps}) == len(track.steps)
