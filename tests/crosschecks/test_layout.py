"""Every reference is set against a library, or it is said why none has the same thing."""

from __future__ import annotations

import tomllib

from tests.crosschecks.layout import HERE, PROBLEMS, WITHOUT, file_of


def test_every_package_is_checked_or_says_why_not() -> None:
    packages = [path.parent for path in PROBLEMS.glob("*/*/problem.toml")]
    without = tomllib.loads(WITHOUT.read_text(encoding="utf-8"))
    checked = {path.name for path in packages if file_of(path.parent.name, path.name).exists()}

    assert sorted(path.name for path in packages) == sorted([*checked, *without])
    assert [slug for slug, why in without.items() if len(why) < 20] == []


def test_no_check_is_of_a_package_that_is_gone() -> None:
    wanted = {file_of(path.parents[1].name, path.parent.name) for path in PROBLEMS.glob("*/*/problem.toml")}

    assert [path for path in HERE.glob("*/test_*.py") if path not in wanted] == []
