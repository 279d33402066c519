"""Reading a problem package from its folder. Only data is read; nothing of it is run here.

Every refusal is an InvalidPackage that names the file, the key where there is one, and what to do.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NoReturn, TypeVar, cast

import tomli
from pydantic import BaseModel, ValidationError

from judge.compare import registry
from judge.compare.base import Comparison, InvalidComparison
from judge.compare.custom import Custom
from judge.errors import InvalidPackage
from judge.package.equivalents import Equivalent, Equivalents
from judge.package.schema import Framework, Manifest
from judge.package.signature import parameters
from judge.package.statement import hints_of

__all__ = [
    "MANIFEST",
    "PICTURE",
    "REFERENCE",
    "Heading",
    "Package",
    "Tag",
    "TaggedSubmission",
    "invalid",
    "load_heading",
    "load_package",
]

MANIFEST = "problem.toml"
MUTANTS = "mutants.toml"
PICTURE = "picture.py"
REFERENCE = "submissions/accepted/reference.py"
REFERENCE_TORCH = "submissions/accepted/reference_torch.py"
Model = TypeVar("Model", bound=BaseModel)
Tag = Literal["accepted", "wrong_answer", "time_limit_exceeded"]
_TAGS: tuple[Tag, ...] = ("accepted", "wrong_answer", "time_limit_exceeded")
_KINDS_OF_FILES = "statement.md, starter.py, generator.py, editorial.md, hints.md, problem.toml"
_SVG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.svg")
_LARGEST_FILE = 2 * 2**20  # bytes
_MATTERS = (MANIFEST, "generator.py", "support.py", "checker.py", REFERENCE, REFERENCE_TORCH)


@dataclass(frozen=True)
class TaggedSubmission:
    """A source that is known to be right, wrong or too slow. name: the file's, such as reference.py."""

    kind: Tag
    name: str
    source: str

    @property
    def path(self) -> str:
        return f"submissions/{self.kind}/{self.name}"

    @property
    def framework(self) -> Framework:
        """By the name of the file: what ends in _torch.py is written in PyTorch."""
        return "torch" if self.name.endswith("_torch.py") else "numpy"


@dataclass(frozen=True, kw_only=True, eq=False)
class Heading:
    """What a list of problems tells of a package: its manifest, and nothing that is in its other files.
    It is equal to itself only, not to another reading of the same file, and so a cheap key of what is made from it."""

    slug: str
    category: str
    path: Path
    manifest: Manifest


@dataclass(frozen=True, kw_only=True, eq=False)
class Package(Heading):
    """A problem package that was read and is well formed; whether it is fit to be published is for verifying to say.

    digest: of everything that a verdict depends on. full_digest: of every file.
    step_comparisons: by the name of a method or attribute of a class; all others go by `comparison`.
    picture: what draws the pictures. pictures: the SVG of each that its texts show, by name.
    """

    statement: str
    starter: str
    starter_torch: str | None = None
    generator: str
    support: str | None
    checker: str | None
    editorial: str
    hints: tuple[str, ...]
    submissions: tuple[TaggedSubmission, ...]
    equivalents: tuple[Equivalent, ...]
    picture: str | None = None
    pictures: Mapping[str, str] = field(default_factory=dict)
    digest: str
    full_digest: str
    comparison: Comparison = field(repr=False)
    step_comparisons: Mapping[str, Comparison] = field(repr=False)

    @property
    def reference(self) -> str:
        """The source that defines what is right."""
        return next(s.source for s in self.submissions if s.path == REFERENCE)

    @property
    def starters(self) -> dict[Framework, str]:
        """What the editor opens with, for each framework that is offered."""
        known: tuple[tuple[Framework, str | None], ...] = (("numpy", self.starter), ("torch", self.starter_torch))
        return {framework: text for framework, text in known if text is not None}

    def yardstick(self, framework: Framework) -> tuple[str, Framework]:
        """The source whose time a submission's is measured against, and what it is written with: of the submission's
        own framework where the package has one."""
        own = next((s.source for s in self.submissions if s.path == REFERENCE_TORCH), None)
        return (own, "torch") if framework == "torch" and own is not None else (self.reference, "numpy")

    @property
    def modules(self) -> dict[str, str]:
        """What can be imported beside every source of this package."""
        return {} if self.support is None else {"support": self.support}

    def tagged(self, kind: Tag, framework: Framework = "numpy") -> tuple[TaggedSubmission, ...]:
        return tuple(s for s in self.submissions if s.kind == kind and s.framework == framework)


def load_heading(directory: Path) -> Heading:
    """The heading of the package in this folder. Raises InvalidPackage where its manifest is not as it must be."""
    directory = Path(directory).absolute()
    manifest = _manifest(_Files(directory))
    return Heading(slug=directory.name, category=manifest.category, path=directory, manifest=manifest)


def load_package(directory: Path) -> Package:
    """The package in this folder. Raises InvalidPackage."""
    directory = Path(directory).absolute()
    if not directory.is_dir():
        invalid(directory.name, "", "there is no such folder")
    files = _Files(directory)
    manifest = _manifest(files)
    comparison, step_comparisons = _comparisons(files, manifest)
    submissions = _submissions(files)
    starter_torch = _check_torch(files, manifest, submissions)
    checker = files.optional("checker.py")
    if isinstance(comparison, Custom) or any(isinstance(c, Custom) for c in step_comparisons.values()):
        checker = files.text("checker.py")
    texts = {
        "statement": files.text("statement.md"),
        "starter": files.text("starter.py"),
        "generator": files.text("generator.py"),
        "editorial": files.text("editorial.md"),
    }
    support, hints, equivalents = files.optional("support.py"), _hints(files), _equivalents(files)
    return Package(
        **texts,
        slug=directory.name,
        category=manifest.category,
        path=directory,
        manifest=manifest,
        starter_torch=starter_torch,
        support=support,
        checker=checker,
        hints=hints,
        submissions=submissions,
        equivalents=equivalents,
        picture=files.optional(PICTURE),
        pictures=_pictures(files),
        digest=_digest({name: text for name, text in files.read.items() if name in _MATTERS}),
        full_digest=_digest(files.read),
        comparison=comparison,
        step_comparisons=step_comparisons,
    )


def invalid(slug: str, file: str, message: str, *, key: str = "") -> NoReturn:
    """Refuse a package. The whole sentence reads: slug: file: key: message."""
    place = ": ".join(part for part in (slug, file, key) if part)
    raise InvalidPackage(f"{place}: {message}", package=slug, file=file, key=key)


class _Files:
    """The files of one folder; remembers the text of each that was read, for the digests."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.read: dict[str, str] = {}

    def refuse(self, file: str, message: str, *, key: str = "") -> NoReturn:
        invalid(self.directory.name, file, message, key=key)

    def text(self, name: str) -> str:
        found = self.optional(name)
        if found is None:
            self.refuse(name, f"the file is missing; a package has {_KINDS_OF_FILES} and {REFERENCE}")
        if not found.strip():
            self.refuse(name, "the file is empty")
        return found

    def optional(self, name: str) -> str | None:
        try:
            data = _content(os.path.join(self.directory, name))  # a Path for each file takes longer than reading
        except FileNotFoundError:
            return None
        except OSError as error:
            self.refuse(name, f"the file cannot be read: {error.strerror}")
        if len(data) > _LARGEST_FILE:
            self.refuse(name, f"the file is larger than {_LARGEST_FILE // 2**20} MB")
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            self.refuse(name, f"the file is not UTF-8: byte {error.start} does not fit")
        if "\0" in text:
            self.refuse(name, "the file holds a NUL byte")
        self.read[name] = text.replace("\r\n", "\n")
        return self.read[name]

    def names(self, folder: str) -> Iterator[str]:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            found = os.listdir(os.path.join(self.directory, folder))
            yield from sorted(name for name in found if not name.startswith((".", "__pycache__")))


def _content(path: str) -> bytes:
    """One byte more than may be, of what is larger. By the system's own calls, as there are thousands of files."""
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        data = b""
        while len(data) <= _LARGEST_FILE and (more := os.read(file, min(2**16, _LARGEST_FILE + 1 - len(data)))):
            data += more
        return data
    finally:
        os.close(file)


def _manifest(files: _Files) -> Manifest:
    manifest = _checked(files, MANIFEST, files.text(MANIFEST), Manifest)
    folder = files.directory.parent.name
    if manifest.category != folder:
        files.refuse(
            MANIFEST,
            f"says {manifest.category!r}, but the package lies in {folder!r}: change one of the two",
            key="category",
        )
    return manifest


def _equivalents(files: _Files) -> tuple[Equivalent, ...]:
    text = files.optional(MUTANTS)
    return tuple(_checked(files, MUTANTS, text, Equivalents).equivalent) if text is not None else ()


def _checked(files: _Files, name: str, text: str, model: type[Model]) -> Model:
    """A TOML file as the model that it must fit."""
    try:
        table = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        files.refuse(name, f"is not TOML: {error}")
    except RecursionError:
        files.refuse(name, "is nested too deeply")
    try:
        return model.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"])
        files.refuse(name, _said(first), key=key)


def _said(problem: Any) -> str:
    if problem["type"] == "extra_forbidden":
        return "there is no such key; is it misspelt?"
    if problem["type"] == "missing":
        return "the key is missing"
    message = str(problem["msg"]).removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _comparisons(files: _Files, manifest: Manifest) -> tuple[Comparison, dict[str, Comparison]]:
    table = dict(manifest.compare)
    steps = table.pop("steps", {})
    if not isinstance(steps, dict) or (steps and manifest.entry.kind != "class"):
        files.refuse(MANIFEST, "only a class has steps, and each is a table", key="compare.steps")
    made: dict[str, Comparison] = {}
    key = "compare"
    try:
        default = registry.build(table)
        for name, step in cast(dict[str, Any], steps).items():
            key = f"compare.steps.{name}"
            made[name] = registry.build(step)
    except InvalidComparison as error:
        files.refuse(MANIFEST, str(error), key=key)
    return default, made


def _submissions(files: _Files) -> tuple[TaggedSubmission, ...]:
    unknown = [name for name in files.names("submissions") if name not in _TAGS]
    if unknown:
        files.refuse(f"submissions/{unknown[0]}", f"is not one of the folders {', '.join(_TAGS)}")
    found = []
    for tag in _TAGS:
        for name in files.names(f"submissions/{tag}"):
            path = f"submissions/{tag}/{name}"
            if not name.endswith(".py"):
                files.refuse(path, "is not a Python file")
            found.append(TaggedSubmission(tag, name, files.text(path)))
    if not any(submission.path == REFERENCE for submission in found):
        files.refuse(REFERENCE, "the file is missing; it defines what is right")
    return tuple(found)


def _pictures(files: _Files) -> dict[str, str]:
    """Every file below pictures/, which holds nothing else."""
    found = {}
    for name in files.names("pictures"):
        path = f"pictures/{name}"
        if not _SVG.fullmatch(name):
            files.refuse(path, "is not a picture: they are called such as two-blobs.svg, and judge picture makes them")
        found[name.removesuffix(".svg")] = files.text(path)
    return found


def _check_torch(files: _Files, manifest: Manifest, submissions: tuple[TaggedSubmission, ...]) -> str | None:
    """The starter for PyTorch, where that is offered; then there is an accepted submission in it too."""
    own = [one for one in submissions if one.framework == "torch"]
    if "torch" not in manifest.entry.frameworks:
        if own:
            files.refuse(own[0].path, 'is written in PyTorch, which entry.frameworks does not offer: add "torch" to it')
        return None
    if not any(one.kind == "accepted" for one in own):
        files.refuse(REFERENCE_TORCH, "the file is missing; a framework that is offered needs an accepted submission")
    starter, text = files.text("starter.py"), files.text("starter_torch.py")
    known = parameters(starter, manifest.entry.name)
    if known != parameters(text, manifest.entry.name):
        files.refuse("starter_torch.py", f"its {manifest.entry.name} has not the parameters that starter.py gives it")
    unknown = set(manifest.torch.gradients_of) - {one.name for one in known or ()}
    if unknown:
        files.refuse(MANIFEST, f"{min(unknown)} is no parameter of {manifest.entry.name}", key="torch.gradients_of")
    return text


def _hints(files: _Files) -> tuple[str, ...]:
    try:
        return hints_of(files.text("hints.md"))
    except ValueError as error:
        files.refuse("hints.md", str(error))


def _digest(texts: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name in sorted(texts):
        data = texts[name].encode("utf-8")
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
