"""`judge get`: the folder it makes, and that it never overwrites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from judge.cli.commands.get import chosen_framework, files_of
from judge.cli.folder import find_folder
from judge.cli.samples import OwnCase, own_cases, samples_file

from .conftest import PROBLEM, STATEMENT

Judge = Callable[..., Result]


def test_writes_statement_starter_samples_and_folder_file(judge: Judge) -> None:
    result = judge("get", "largest")

    assert (result.exit_code, result.stdout) == (0, "largest\n")
    folder = Path("largest")
    assert sorted(p.name for p in folder.iterdir()) == [".judge.toml", "samples.py", "solution.py", "statement.md"]
    assert (folder / "solution.py").read_text() == PROBLEM["starter"]
    assert "# Largest element" in (folder / "statement.md").read_text()
    assert "x = np.array([1.0, 3.0, 2.0])\nexpected = 3.0\n" in (folder / "samples.py").read_text()
    found = find_folder(folder)
    assert found is not None
    assert (found.problem, found.server) == ("largest", "http://127.0.0.1:8000")


def test_never_overwrites_and_then_writes_nothing_at_all(judge: Judge) -> None:
    Path("here").mkdir()
    Path("here/solution.py").write_text("my work\n")

    result = judge("get", "largest", "here")

    assert result.exit_code == 2
    assert "solution.py" in result.stderr
    assert [p.name for p in Path("here").iterdir()] == ["solution.py"]
    assert Path("here/solution.py").read_text() == "my work\n"


def test_force_overwrites(judge: Judge) -> None:
    Path("here").mkdir()
    Path("here/solution.py").write_text("my work\n")

    assert judge("get", "largest", "here", "--force").exit_code == 0
    assert Path("here/solution.py").read_text() == PROBLEM["starter"]


def test_unknown_problem_exits_with_2_and_makes_no_folder(judge: Judge) -> None:
    assert judge("get", "nothing").exit_code == 2
    assert not Path("nothing").exists()


def test_a_hostile_title_cannot_end_the_docstring_of_samples() -> None:
    text = samples_file('x"""\nimport os', STATEMENT)
    samples = files_of({**PROBLEM, "title": '"""\nimport os #'}, "largest", "", "numpy")["samples.py"]
    assert samples.count('"""') == 2
    assert "\nimport os" not in samples
    assert own_cases(text) == []


def test_reads_own_cases_without_the_worked_example_and_without_expected() -> None:
    text = (
        samples_file("t", STATEMENT)
        + "\n# case: one row\nx = np.ones((1, 3))\n\n#case:two\nx = np.zeros(2)\nexpected = (\n  1,\n)\n"
    )

    assert own_cases(text) == [OwnCase("one row", "x = np.ones((1, 3))\n"), OwnCase("two", "x = np.zeros(2)\n")]


def test_takes_the_starter_of_the_framework_that_is_asked_for() -> None:
    problem = {**PROBLEM, "frameworks": ["numpy", "torch"], "starters": {"numpy": "in numpy", "torch": "in torch"}}

    files = files_of(problem, "largest", "", chosen_framework(problem, "largest", "torch"))

    assert ("in torch\n", True) == (files["solution.py"], 'framework = "torch"' in files[".judge.toml"])


def test_a_framework_that_is_not_offered_exits_with_2(judge: Judge) -> None:
    result = judge("get", "largest", "--framework", "torch")

    assert (2, True) == (result.exit_code, "not offered in torch" in result.stderr)
    assert not Path("largest").exists()
