"""Pictures: drawn in the sandbox as data, made into SVG here, and found out when they are stale."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from typer.testing import CliRunner

from judge.cli.app import app
from judge.cli.world import World
from judge.errors import InvalidPackage
from judge.package.load import load_package
from judge.picturing.drawing import draw
from judge.picturing.model import Picture
from judge.picturing.rendering import made_of, render
from judge.verifying import pictures
from sandbox.local import LocalSandbox
from tests.package.conftest import Folder
from tests.picturing.conftest import DRAWS, drawing
from tests.verifying.conftest import Ask, ask

__all__ = ["ask"]


def drawn(folder: Folder, sandbox: LocalSandbox) -> Picture:
    (one,) = draw(load_package(folder.path), sandbox)
    return one


def kept(folder: Folder, sandbox: LocalSandbox) -> Folder:
    """The package with its picture on disk, as `judge picture` leaves it."""
    return folder.write("pictures/scaled.svg", render(drawn(drawing(folder), sandbox)))


def test_a_picture_shows_what_the_reference_gives(folder: Folder, sandbox: LocalSandbox) -> None:
    (first, *_), *_ = (panel.marks for panel in drawn(drawing(folder), sandbox).panels)

    assert first.model_dump(include={"kind", "x", "y"}) == {
        "kind": "line",
        "x": [0.0, 1.0, 2.0, 3.0],
        "y": [0.0, 3.0, 6.0, 9.0],
    }


def test_the_same_picture_is_always_the_same_text(folder: Folder, sandbox: LocalSandbox) -> None:
    picture = drawn(drawing(folder), sandbox)

    assert render(picture) == render(picture)


def test_an_svg_says_in_words_and_in_data_what_it_shows(folder: Folder, sandbox: LocalSandbox) -> None:
    picture = drawn(drawing(folder), sandbox)
    svg = render(picture)
    root = ET.fromstring(svg)

    assert [one.text for one in root.findall("{*}title")] == ["A line of slope three above a band."]
    assert made_of(svg) == picture.model_dump(mode="json")
    words = "".join(text for text in root.itertext())
    assert {"three times", "costs $3", "group 1", "scaled", "first", "value"} <= {
        word for word in ("three times", "costs $3", "group 1", "scaled", "first", "value") if word in words
    }
    assert " style=" not in svg  # a page that takes no inline styles can open it by itself
    assert "width" not in root.attrib  # as wide as the page has room


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("yield picture(", "return 3\n    yield picture(", "must yield 1 to"),
        ("x = np.arange(4.0)", "x = np.full(4, np.nan)", "finite"),
        ("x - 0.5, x + 0.5", "x - 0.5, x[:2]", "not equally many"),
        ('"scaled", "A line', '"../scaled", "A line', "name"),
        ("from reference import scale", "from reference import shrink", "shrink"),
        ("def pictures():", "def drawings():", "drawings"),
        ("x = np.arange(4.0)", "raise RuntimeError('no ink')", "no ink (line 7"),
    ],
)
def test_what_is_no_picture_is_refused_with_the_reason(
    folder: Folder, sandbox: LocalSandbox, old: str, new: str, said: str
) -> None:
    assert old in DRAWS
    drawing(folder, DRAWS.replace(old, new))

    with pytest.raises(InvalidPackage, match=r"picture\.py") as error:
        draw(load_package(folder.path), sandbox)

    assert said in str(error.value)


def test_a_file_that_is_no_picture_is_refused(folder: Folder) -> None:
    folder.write("pictures/Scaled.png", b"\x89PNG")

    with pytest.raises(InvalidPackage, match=r"pictures/Scaled\.png"):
        load_package(folder.path)


def test_a_package_without_pictures_is_asked_nothing(ask: Ask, folder: Folder) -> None:
    assert ask(pictures.claims, folder) == {}


def test_pictures_as_drawn_are_proven(ask: Ask, folder: Folder, sandbox: LocalSandbox) -> None:
    claims = ask(pictures.claims, kept(folder, sandbox))

    assert [(claim.ok, claim.name) for claim in claims.values()] == [(True, "pictures")]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("picture.py", "scale(x, 3.0)", "scale(x, 4.0)", "not what picture.py draws"),
        ("submissions/accepted/reference.py", "return", "return 2 *", "not what picture.py draws"),
        ("pictures/scaled.svg", "<metadata", "<desc", "not what picture.py draws"),
        ("editorial.md", "scaled.svg", "gone.svg", "pictures/gone.svg is shown, and is no file"),
        ("editorial.md", "![A line above a band]", "![]", "without words"),
        ("editorial.md", "![A line above a band](pictures/scaled.svg)", "", "shown nowhere"),
        ("pictures/scaled.svg", "</svg>", "<!--" + 40_000 * "x" + "--></svg>", "larger than 40 kB"),
    ],
)
def test_pictures_that_are_stale_missing_or_mute_are_found_out(
    ask: Ask, folder: Folder, sandbox: LocalSandbox, file: str, old: str, new: str, said: str
) -> None:
    kept(folder, sandbox).change(file, old, new)

    claim = ask(pictures.claims, folder)["pictures"]

    assert not claim.ok
    assert said in claim.message


def test_the_command_draws_anew_and_clears_away(folder: Folder, sandbox: LocalSandbox) -> None:
    drawing(folder).write("pictures/old.svg", "<svg></svg>")
    here = World(open_sandbox=lambda settings, progress: LocalSandbox())

    result = CliRunner().invoke(app, ["picture", str(folder.path)], obj=here)

    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (folder.path / "pictures").iterdir()) == ["scaled.svg"]
    assert "scaled.svg" in result.output


def test_the_command_says_what_to_do_where_nothing_draws(folder: Folder) -> None:
    here = World(open_sandbox=lambda settings, progress: LocalSandbox())

    result = CliRunner().invoke(app, ["picture", str(folder.path)], obj=here)

    assert result.exit_code == 2
    assert "no picture.py" in result.output
