"""Solutions as files."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.practising.folder import Exported, all_files, best, folder_of, without_repeats

ONE = Exported(
    submission_id="aaaaaaaaaaaa",
    problem="softmax",
    title="Softmax",
    category="layers",
    difficulty="easy",
    statement="## Task\n",
    framework="numpy",
    source="x = 1",
    score=90.0,
    speed_ratio=1.234,
    at="2026-03-01T10:00:00+00:00",
)


def test_a_folder_for_each_problem_and_a_list_of_all() -> None:
    files = all_files([ONE, replace(ONE, framework="torch", source="y = 2")])

    assert {
        "README.md",
        "layers/softmax/statement.md",
        "layers/softmax/solution.py",
        "layers/softmax/solution_torch.py",
    } == set(files)
    assert "# Softmax\n\n## Task\n" == files["layers/softmax/statement.md"]
    assert "[Softmax](layers/softmax/solution.py) | easy | numpy | 2026-03-01 | 90 | 1.23" in files["README.md"]


def test_the_best_is_taken_and_of_equals_the_newest() -> None:
    worse, newer = replace(ONE, score=50.0, at="2026-03-09"), replace(ONE, source="z = 3", at="2026-03-02")

    assert [newer] == best([newer, ONE, worse])


def test_the_same_source_again_is_left_out() -> None:
    other, back = replace(ONE, source="z = 3"), replace(ONE, at="2026-03-05")

    assert [ONE, other, back] == without_repeats([ONE, ONE, other, other, back])


@pytest.mark.parametrize("name", ["..", "a/b", "/etc", "", "A", "a\\b", ".git"])
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    for one in (replace(ONE, problem=name), replace(ONE, category=name)):
        with pytest.raises(ValueError, match="no name of a folder"):
            folder_of(one)


def test_a_title_cannot_break_the_list() -> None:
    row = all_files([replace(ONE, title="a | b](http://x) <i>\n# c")])["README.md"].splitlines()[4]

    assert 7 == row.count("|")
    assert "<" not in row
    assert 1 == row.count("](")
