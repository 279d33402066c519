"""The image that submissions run in: find it, or build it, and say which one it is.

The image carries a label with the digest of all that it was made from (Dockerfile, pins, sandbox/inside, the name of
the base). Where the label and the files here agree, the image is current; else it is built anew, so that a judge never
runs with a runner of another version. What is needed for the build and must not stay (index, certificates) goes into a
stage of its own; see the Dockerfile.

Torch has an image of its own, which stands on that one and bears its name with `-torch` added.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from docker import APIClient
from docker.errors import APIError, ImageNotFound

from sandbox import pip_settings
from sandbox.base import Framework
from sandbox.engine import connect, engine_errors
from sandbox.errors import SandboxError, SandboxUnavailable

__all__ = ["BASE", "HERE", "NAME", "OWN_BASE", "State", "ensure", "exists", "full_name", "state"]

NAME = "ml-judge-sandbox:latest"
BASE = "python:3.12-slim"
OWN_BASE = "ml-judge-base:bookworm"  # what base-image.sh makes, where BASE cannot be pulled
LABEL = "ml-judge.digest"

HERE = Path(__file__).resolve().parent
BUILD_S = 1800  # how long the engine may say nothing while it builds or pulls
KEPT_LINES = 25  # of the build's output, told when it fails

Progress = Callable[[str], None]


@dataclass(frozen=True)
class State:
    """image_id: None where there is no such image. is_current: was it made from the files that lie here?"""

    image_id: str | None
    is_current: bool


def ensure(progress: Progress, base: str = BASE, name: str = NAME, framework: Framework = "numpy") -> str:
    """The id of a current image, which is built if need be. Raises SandboxError, SandboxUnavailable with a remedy.

    name: of NumPy's image, also where the framework is another."""
    if framework != "numpy":
        ensure(progress, base, name)  # it stands on that one
    client = connect(BUILD_S)
    found = state(client, base, name, framework)
    if not found.is_current:
        with _one_at_a_time():
            found = state(client, base, name, framework)  # somebody else may have built it meanwhile
            if not found.is_current:
                return _build(client, progress, base, name, framework, found.image_id)
    assert found.image_id is not None  # noqa: S101 - current images exist
    return found.image_id


def state(client: APIClient, base: str = BASE, name: str = NAME, framework: Framework = "numpy") -> State:
    """What there is now. Raises SandboxError."""
    image = _inspect(client, full_name(name, framework))
    if image is None:
        return State(None, False)
    labels = image["Config"].get("Labels") or {}
    return State(str(image["Id"]), labels.get(LABEL) == digest(base, framework))


def full_name(name: str, framework: Framework) -> str:
    """Of the framework's image, where NumPy's is called `name`: ml-judge-sandbox-torch:latest."""
    if framework == "numpy":
        return name
    repository, tag = _repository_and_tag(name)
    return f"{repository}-{framework}" + (f":{tag}" if tag else "")


def exists(client: APIClient, name: str) -> bool:
    """Does the engine have an image of that name? Raises SandboxError."""
    return _inspect(client, name) is not None


def digest(base: str, framework: Framework = "numpy") -> str:
    """Of everything that the image is made from."""
    sha = hashlib.sha256(base.encode())
    for name, content in _context(framework).items():
        sha.update(f"\0{name}\0{len(content)}\0".encode())
        sha.update(content)
    return sha.hexdigest()


def _context(framework: Framework) -> dict[str, bytes]:
    """Path in the build's context -> content, in order. Nothing is copied but what is named here."""
    files = {
        "Dockerfile": (HERE / "Dockerfile").read_bytes(),
        "build/requirements.txt": (HERE / "requirements.txt").read_bytes(),
        "sandbox/__init__.py": b"",
    }
    for path in sorted((HERE / "inside").glob("*.py")):
        files[f"sandbox/inside/{path.name}"] = path.read_bytes()
    if framework == "torch":
        files["Dockerfile.torch"] = (HERE / "Dockerfile.torch").read_bytes()
        files["build/requirements-torch.txt"] = (HERE / "requirements-torch.txt").read_bytes()
    return files


def _build(client: APIClient, progress: Progress, base: str, name: str, framework: Framework, old: str | None) -> str:
    used = _find_base(client, progress, base)
    full = full_name(name, framework)
    progress(f"building {full} from {used}")
    extra: dict[str, bytes | Path] = {"build/ca.pem": pip_settings.certificates()}
    arguments = {"BASE": used, **pip_settings.build_arguments()}
    if framework == "torch":
        wheels = pip_settings.wheels(f"torch-{_pinned('torch')}")
        extra["build/wheels/README"] = b"Wheels of the host, if pip is told to look into a directory of it."
        for wheel in wheels:
            extra[f"build/wheels/{wheel.name}"] = wheel
        arguments |= {"SANDBOX": name, **pip_settings.torch_arguments(has_wheel=bool(wheels))}
    with _tar({**_context(framework), **extra}) as context, engine_errors():
        lines = client.build(
            fileobj=context,
            custom_context=True,
            dockerfile="Dockerfile.torch" if framework == "torch" else "Dockerfile",
            tag=full,
            buildargs=arguments,
            labels={LABEL: digest(base, framework), "ml-judge.base": used},
            network_mode="host",  # closed networks often let the host out and nothing else
            rm=True,
            forcerm=True,
            decode=True,
        )
        _follow(lines, progress)
    image = _inspect(client, full)
    if image is None:
        raise SandboxError(f"the engine built {full} and does not know it")
    if old is not None and old != image["Id"]:
        with contextlib.suppress(APIError):  # still in use: it goes when its containers have gone, by `docker prune`
            client.remove_image(old)
    progress(f"built {full}, {image['Size'] / 1e6:.0f} MB")
    return str(image["Id"])


def _pinned(package: str) -> str:
    """The version of a package in requirements-torch.txt."""
    for line in (HERE / "requirements-torch.txt").read_text().splitlines():
        if line.startswith(f"{package}=="):
            return line.partition("==")[2].strip()
    raise SandboxError(f"requirements-torch.txt does not pin {package}")


def _find_base(client: APIClient, progress: Progress, base: str) -> str:
    """The base, from here or from its registry; else our own of Debian's packages, made if need be."""
    if exists(client, base):
        return base
    progress(f"pulling {base}")
    try:
        with engine_errors():
            _follow(client.pull(*_repository_and_tag(base), stream=True, decode=True), progress)
    except SandboxUnavailable:
        raise
    except SandboxError as e:
        why = str(e)
    else:
        return base
    progress(f"{base} cannot be pulled: {why}")
    if not exists(client, OWN_BASE):
        _make_own_base(progress, base, why)
    progress(f"using {OWN_BASE}, made of Debian's packages, in its place")
    return OWN_BASE


def _make_own_base(progress: Progress, base: str, why: str) -> None:
    script = HERE / "base-image.sh"
    remedy = f"Load {base} into the engine by other means, or run `sudo bash {script}` (needs debootstrap)."
    if os.geteuid() != 0 or shutil.which("debootstrap") is None or shutil.which("docker") is None:
        raise SandboxUnavailable(f"there is no base image: {base} cannot be pulled ({why}).", remedy)
    progress(f"making {OWN_BASE} of Debian's packages; this takes a minute or two")
    command = ["bash", str(script), OWN_BASE]
    with subprocess.Popen(  # noqa: S603 - our own script, no shell between
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        last = ""
        for line in process.stdout or ():
            last = line.strip() or last
            if line.startswith("I: Configuring"):
                progress(last.removeprefix("I: "))
    if process.returncode != 0:
        raise SandboxUnavailable(f"{script.name} failed: {last}.", remedy)


def _follow(lines: Iterable[Mapping[str, Any]], progress: Progress) -> None:
    """Pass the engine's news on, in whole lines. Raises SandboxError with the end of the output where it failed."""
    kept: list[str] = []
    told: set[tuple[str, str]] = set()
    for line in lines:
        if "error" in line:
            raise SandboxError("\n".join([*kept[-KEPT_LINES:], str(line["error"]).strip()]))
        if "stream" in line:
            for text in str(line["stream"]).splitlines():
                if text.strip():
                    kept.append(text.rstrip())
                    if _is_news(text):
                        progress(text.strip()[:100])
        elif "status" in line and "id" in line and (news := (line["id"], line["status"])) not in told:
            told.add(news)  # a layer's progress bar comes many times
            progress(f"{line['id']}: {line['status']}")


def _is_news(line: str) -> bool:
    return line.startswith(("Step ", "Collecting ", "  Downloading ", "Installing ", "Successfully installed"))


def _tar(files: Mapping[str, bytes | Path]) -> IO[bytes]:
    """Same files, same bytes: owner, mode and time are fixed, so that the engine finds the layers it has. Wheels are
    large: the archive lies on disk, in a file without a name."""
    buffer = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.mode = 0o644
            with content.open("rb") if isinstance(content, Path) else io.BytesIO(content) as file:
                entry.size = file.seek(0, os.SEEK_END)
                file.seek(0)
                tar.addfile(entry, file)
    buffer.seek(0)
    return buffer


def _repository_and_tag(name: str) -> tuple[str, str | None]:
    """`python:3.12-slim` -> python, 3.12-slim. A port is no tag, and a digest belongs to the name."""
    repository, colon, tag = name.rpartition(":")
    if not colon or "/" in tag or "@" in name:
        return name, None if "@" in name else "latest"
    return repository, tag


def _inspect(client: APIClient, name: str) -> dict[str, Any] | None:
    with engine_errors():
        try:
            inspect: Callable[[str], dict[str, Any]] = client.inspect_image
            return inspect(name)
        except ImageNotFound:
            return None


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """A server and a worker that start together build once. The lock lies on a file that is here anyway."""
    with (HERE / "Dockerfile").open("rb") as file:
        with contextlib.suppress(OSError):  # a file system without locks: two builds, and one of them for nothing
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
