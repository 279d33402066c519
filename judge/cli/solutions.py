"""Accepted solutions of a server, as this terminal's person has them, and the writing of them to disk."""

from __future__ import annotations

from pathlib import Path

from judge.cli.client import Client, Json
from judge.cli.stop import Code, Stop
from judge.practising.folder import Exported, folder_of

__all__ = ["fetch_solutions", "write_files"]

_TEXTS = ("problem", "title", "category", "difficulty", "statement", "framework", "source")
_FRAMEWORKS = ("numpy", "torch")


def fetch_solutions(client: Client) -> list[Exported]:
    """The oldest first. Raises Stop where there are none, and where a server would have us write elsewhere."""
    found = [_exported(one) for one in client.solutions()]
    if not found:
        raise Stop(
            Code.USAGE,
            f"The server at {client.server} knows no accepted solution of yours.",
            "On a server that others use too you are known by your browser alone: take the zip of its page Progress.",
        )
    return found


def write_files(root: Path, files: dict[str, str]) -> None:
    """Write all of them below `root`, following no link that leads elsewhere. Raises Stop."""
    try:
        for path, text in files.items():
            target = root / path
            below = [place for place in (target, *target.parents) if place != root and place.is_relative_to(root)]
            if any(place.is_symlink() for place in below):
                raise Stop(Code.USAGE, f"{target} lies behind a symbolic link.", "Remove it, or choose another DIR.")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise Stop(Code.USAGE, f"Cannot write to {root}: {error.strerror}.", "Choose another DIR.") from None


def _exported(one: Json) -> Exported:
    texts = {name: one.get(name) for name in _TEXTS}
    score, ratio = one.get("score"), one.get("speed_ratio")
    exported = Exported(
        submission_id=str(one.get("id")),
        at=str(one.get("accepted_at")),
        score=float(score) if isinstance(score, int | float) else None,
        speed_ratio=float(ratio) if isinstance(ratio, int | float) else None,
        **{name: text if isinstance(text, str) else "" for name, text in texts.items()},
    )
    try:
        folder_of(exported)
    except ValueError as error:
        raise Stop(Code.UNREACHABLE, f"The server's answer is odd: {error}.", "Nothing was written.") from None
    if exported.framework not in _FRAMEWORKS:
        raise Stop(Code.UNREACHABLE, "The server's answer names a framework that there is not.", "Nothing was written.")
    return exported
