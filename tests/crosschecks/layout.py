"""Where cross-checks lie: tests/crosschecks/<category>/test_<slug>.py, with underscores for hyphens."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
PROBLEMS = HERE.parents[1] / "problems"
WITHOUT = HERE / "without.toml"


def file_of(category: str, slug: str) -> Path:
    return HERE / category.replace("-", "_") / f"test_{slug.replace('-', '_')}.py"
