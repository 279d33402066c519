"""The folder that `judge get` makes, and how a source file says which problem it is for.

`.judge.toml` is looked for from the file upwards. A source elsewhere may begin with a comment line `# judge: SLUG`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import tomli

from judge.cli.clean import one_line
from judge.cli.stop import Code, Stop

__all__ = [
    "FOLDER_FILE",
    "SOURCE_FILE",
    "ProblemFolder",
    "Work",
    "find_folder",
    "folder_file",
    "read_source",
    "resolve",
]

FOLDER_FILE = ".judge.toml"
SOURCE_FILE = "solution.py"
_FIRST_LINE = re.compile(r"\s*#\s*judge:\s*([A-Za-z0-9][A-Za-z0-9_-]*)\s*$")


@dataclass(frozen=True)
class ProblemFolder:
    """What `.judge.toml` says. server: where the problem came from; empty where it came from this machine."""

    path: Path
    problem: str
    file: str = SOURCE_FILE
    framework: str = "numpy"
    server: str = ""


@dataclass(frozen=True)
class Work:
    """A source file and the problem that it is for. wanted: the framework, where it was named."""

    problem: str
    file: Path
    folder: ProblemFolder | None = None
    wanted: str | None = None

    @property
    def framework(self) -> str:
        """What was named; else what the name of the file says; else what the folder was made for."""
        if self.wanted is not None:
            return self.wanted
        if self.file.name.endswith("_torch.py"):
            return "torch"
        return self.folder.framework if self.folder is not None else "numpy"

    @property
    def server(self) -> str:
        return self.folder.server if self.folder is not None else ""


def folder_file(problem: str, *, framework: str, server: str) -> str:
    """The text of a new `.judge.toml`."""
    values = {"problem": problem, "framework": framework, "file": SOURCE_FILE} | ({"server": server} if server else {})
    # A JSON string is a TOML string too, quotes and all.
    return "\n".join(
        [
            "# Made by `judge get`: which problem this folder is for.",
            *(f"{key} = {json.dumps(value)}" for key, value in values.items()),
            "",
        ]
    )


def find_folder(start: Path) -> ProblemFolder | None:
    """The folder made by `get` that `start` is in, if any. Raises Stop where its `.judge.toml` makes no sense."""
    here = start.absolute()
    for directory in [here, *here.parents]:
        path = directory / FOLDER_FILE
        if path.is_file():
            return _read(path)
    return None


def _read(path: Path) -> ProblemFolder:
    mend = f"Write it anew: judge get SLUG {path.parent} --force"
    try:
        content = tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Stop(Code.USAGE, f"{path} cannot be read: {one_line(str(error), 200)}.", mend) from None
    texts = {key: value for key, value in content.items() if isinstance(value, str)}
    unknown = content.keys() - {"problem", "file", "framework", "server"}
    if unknown or len(texts) != len(content) or not texts.get("problem"):
        what = (
            f"has the unknown key {min(unknown)!r}"
            if unknown
            else 'does not say `problem = "SLUG"`, all values being text'
        )
        raise Stop(Code.USAGE, f"{path} {what}.", mend)
    return ProblemFolder(
        path.parent,
        texts["problem"],
        texts.get("file", SOURCE_FILE),
        texts.get("framework", "numpy"),
        texts.get("server", ""),
    )


def resolve(slug: str | None, file: Path | None, command: str, framework: str | None = None) -> Work:
    """What is meant by the arguments: SLUG FILE, or FILE alone, or nothing at all inside a problem folder.

    Raises Stop (2) where it cannot be told, and says how `command` would have to be typed.
    """
    if slug is not None and file is None and (slug.endswith(".py") or "/" in slug):
        file, slug = Path(slug), None
    folder = find_folder(file.parent if file is not None else Path.cwd())
    if slug is not None and folder is not None and folder.problem != slug:
        folder = None if file is not None else folder
    if file is None:
        if folder is None or (slug is not None and folder.problem != slug):
            raise _unclear(slug, command)
        file = folder.path / folder.file
    if not file.is_file():
        what = "is a directory" if file.is_dir() else "does not exist"
        raise Stop(Code.USAGE, f"{file} {what}.", f"Give the file with your code: judge {command} SLUG FILE")
    # The file's own word goes before the folder's: it moves with the file.
    problem = slug or _named_in(file) or (folder.problem if folder is not None else None)
    if problem is None:
        raise Stop(
            Code.USAGE,
            f"Which problem is {file} for?",
            f"judge {command} SLUG {file}\nor begin the file with the line: # judge: SLUG",
        )
    return Work(problem, file, folder if folder is not None and folder.problem == problem else None, framework)


def _unclear(slug: str | None, command: str) -> Stop:
    if slug is not None:
        return Stop(
            Code.USAGE,
            f"Which file is to be judged for {slug}?",
            f"judge {command} {slug} FILE\njudge get {slug}   makes a folder in which no arguments are needed",
        )
    return Stop(
        Code.USAGE,
        "This is no problem folder, and no file is named.",
        f"judge {command} SLUG FILE\njudge get SLUG   makes a folder in which no arguments are needed",
    )


def _named_in(file: Path) -> str | None:
    try:
        with file.open(encoding="utf-8", errors="replace") as stream:
            found = _FIRST_LINE.match(stream.readline(400))
    except OSError:
        return None
    return found.group(1) if found else None


def read_source(file: Path, max_kb: int = 256) -> str:
    """The text of a source. Raises Stop (2) where it cannot be taken; the server checks again."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Stop(Code.USAGE, f"{file} cannot be read: {error.strerror}.") from None
    if not data.strip():
        raise Stop(Code.USAGE, f"{file} is empty.", "Write your solution into it first.")
    if len(data) > max_kb * 1024:
        raise Stop(
            Code.USAGE,
            f"{file} has {len(data) / 1024:.0f} KiB; at most {max_kb} KiB are taken.",
            "Leave data out of the source.",
        )
    if b"\0" in data:
        raise Stop(Code.USAGE, f"{file} holds NUL bytes: it is not a text.", "Save it as UTF-8 text.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Stop(
            Code.USAGE, f"{file} is not UTF-8: byte 0x{data[error.start]:02x} in line {line}.", "Save it as UTF-8."
        ) from None
