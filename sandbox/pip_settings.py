"""How this host reaches its package index, told to the build of the image: pip's environment and its files.

Only what means something inside a build is passed on: an index by address, not a directory of this host.
"""

from __future__ import annotations

import configparser
import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

__all__ = ["build_arguments", "certificates", "torch_arguments", "wheels"]

ADDRESSES = {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"}
OTHERS = {"PIP_TRUSTED_HOST", "PIP_DEFAULT_TIMEOUT"}
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY")
TORCH_INDEX_URL = "https://download.pytorch.org/whl/cpu"  # the common index has builds for CUDA only, of gigabytes
BUNDLES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE")


def build_arguments(environment: Mapping[str, str] = os.environ, files: list[Path] | None = None) -> dict[str, str]:
    """Build arguments for the Dockerfile. What is said in the environment wins over what stands in pip's files."""
    found = _found(environment, files)
    kept = {name: _reachable(value) if name in ADDRESSES else value for name, value in found.items()}
    for name in PROXIES:  # known to the engine: they are kept out of the image's history
        for spelling in (name, name.lower()):
            if value := environment.get(spelling):
                kept[spelling] = value
    return {name: value for name, value in kept.items() if value}


def certificates(environment: Mapping[str, str] = os.environ) -> bytes:
    """The bundle of certificates that this host's programs are told to trust; empty where none is named."""
    for name in BUNDLES:
        path = Path(environment.get(name) or "")
        if path.is_file():
            return path.read_bytes()
    return b""


def torch_arguments(*, has_wheel: bool, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Where PyTorch's builds for the CPU are. An empty JUDGE_TORCH_INDEX_URL leaves it to pip's own settings, and so
    does a wheel that the context brings."""
    return {"TORCH_INDEX_URL": environment.get("JUDGE_TORCH_INDEX_URL", "" if has_wheel else TORCH_INDEX_URL)}


def wheels(beginning: str, environment: Mapping[str, str] = os.environ, files: list[Path] | None = None) -> list[Path]:
    """The wheels of a package in the directories of this host that pip is told to look into (`--find-links`): a build
    cannot reach those, so its context brings them. beginning: `name-version`, local versions included."""
    places = [_directory(part) for part in _found(environment, files).get("PIP_FIND_LINKS", "").split()]
    found = {path.name: path for place in places if place for path in place.glob(f"{beginning}*.whl")}
    ends = ("-", "+")
    return [path for name, path in sorted(found.items()) if name.removeprefix(beginning).startswith(ends)]


def _directory(link: str) -> Path | None:
    path = Path(unquote(urlsplit(link).path) if link.startswith("file:") else link)
    return path if path.is_dir() else None


def _found(environment: Mapping[str, str], files: list[Path] | None) -> dict[str, str]:
    found = _from_files(_files(environment) if files is None else files)
    if index := environment.get("UV_DEFAULT_INDEX") or environment.get("UV_INDEX_URL"):
        found["PIP_INDEX_URL"] = index
    return found | {name: environment[name] for name in ADDRESSES | OTHERS if environment.get(name)}


def _reachable(value: str) -> str:
    return " ".join(part for part in value.split() if part.startswith(("https://", "http://")))


def _files(environment: Mapping[str, str]) -> list[Path]:
    """Where pip looks, the last one wins."""
    home = Path(environment.get("HOME") or "/nonexistent")
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    places = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"), home / ".pip/pip.conf", config / "pip/pip.conf"]
    if named := environment.get("PIP_CONFIG_FILE"):
        places.append(Path(named))
    return places


def _from_files(files: list[Path]) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in files:
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            continue  # pip itself will say so, and better
        for section in ("global", "install"):
            if parser.has_section(section):
                for key, value in parser.items(section):
                    name = "PIP_DEFAULT_TIMEOUT" if key == "timeout" else f"PIP_{key.upper().replace('-', '_')}"
                    if name in ADDRESSES | OTHERS:
                        found[name] = value
    return found
