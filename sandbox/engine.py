"""The one border to the Docker SDK: a client of the engine, and its errors made ours."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator

import requests
from docker import APIClient
from docker.errors import APIError, DockerException
from docker.utils import kwargs_from_env

from sandbox.errors import SandboxError, SandboxUnavailable

__all__ = ["address", "connect", "engine_errors"]


def address() -> str:
    """Where the engine is looked for."""
    return os.environ.get("DOCKER_HOST") or "unix:///var/run/docker.sock"


def connect(timeout_s: int = 60) -> APIClient:
    """A client of the engine that the environment names (DOCKER_HOST …). Raises SandboxUnavailable.

    timeout_s: how long the engine may say nothing to one request."""
    _knock()
    with engine_errors():
        return APIClient(version="auto", timeout=timeout_s, **kwargs_from_env())


@contextlib.contextmanager
def engine_errors() -> Iterator[None]:
    """What the SDK raises, and the library under it, becomes a SandboxError; with a remedy where no engine answers."""
    try:
        yield
    except APIError as e:
        raise SandboxError(f"the Docker engine refuses: {e.explanation or e}") from e
    except (DockerException, requests.RequestException) as e:
        raise SandboxUnavailable(f"no Docker engine answers at {address()}: {e}.", _remedy(str(e))) from e


def _knock() -> None:
    """Where the engine listens on a socket here, see that it does. The SDK would say the same in five nested errors,
    and leave its own socket open."""
    scheme, _, path = address().partition("://")
    if scheme != "unix":
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
        try:
            knock.connect(path)
        except OSError as e:
            error = os.strerror(e.errno) if e.errno else str(e)
            raise SandboxUnavailable(f"no Docker engine answers at {address()}: {error}.", _remedy(error)) from e


def _remedy(error: str) -> str:
    if "Permission denied" in error:
        return "Run as a member of its group (`sudo usermod -aG docker $USER`, then log in again)."
    return "Start it (`sudo systemctl start docker`), then `judge doctor`."
