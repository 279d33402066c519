"""Every setting of the judge: one class, read from the environment (JUDGE_*), each with its description."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["OFF", "Settings"]

OFF = "off"
_CONTAINER_MB = 512  # what a problem may use that says nothing of it


def _home() -> Path:
    return platformdirs.user_data_path("ml-judge")


def _problems() -> Path:
    """`problems/` where one stands in the current directory, else the one beside this package (a git checkout)."""
    here = Path.cwd() / "problems"
    return here if here.is_dir() else Path(__file__).resolve().parent.parent / "problems"


def _workers() -> int:
    """A submission takes one core. The other half is for making its containers, the server, and the host."""
    return max(2, (os.cpu_count() or 1) // 2)


def _pool_size() -> int:
    """One for each worker and one more, as far as a quarter of the memory would hold them at their limit."""
    memory_mb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20
    return max(1, min(_workers() + 1, memory_mb // 4 // _CONTAINER_MB))


class Settings(BaseSettings):
    """What can be chosen. An unknown JUDGE_* variable is left alone: it may belong to another program."""

    model_config = SettingsConfigDict(env_prefix="JUDGE_", frozen=True, extra="forbid")

    home: Path = Field(
        default_factory=_home, description="Where the judge keeps its data: the database, caches, worker locks."
    )
    problems: Path = Field(default_factory=_problems, description="The directory of problem packages.")
    host: str = Field(default="127.0.0.1", description="The address that the server binds to.")
    trusted_hosts: str = Field(
        default="",
        description="Names by which a proxy reaches a server bound to loopback, with commas between them.",
    )
    port: int = Field(default=8000, ge=0, le=65535, description="The port that the server binds to.")
    database_url: str = Field(
        default="", description="SQLAlchemy URL of the database. Empty: SQLite in the home directory."
    )
    sandbox: Literal["auto", "docker", "local"] = Field(
        default="auto",
        description="Where code runs. auto: Docker where an engine answers, else local (on loopback only).",
    )
    image: str = Field(default="ml-judge-sandbox:latest", description="Name of the sandbox image.")
    image_base: str = Field(default="python:3.12-slim", description="The image that the sandbox image is built from.")
    docker_runtime: str = Field(
        default="", description="Container runtime, such as runsc. Empty: the engine's default."
    )
    docker_filter: Literal["judge", "engine"] = Field(
        default="judge",
        description="Which system calls a container may make. judge: our own list. engine: the engine's default.",
    )
    pool_size: int = Field(default_factory=_pool_size, ge=1, description="How many warm containers wait.")
    container_uses: int = Field(
        default=1, ge=1, description="How many submissions a container serves before it is thrown away."
    )
    run_dir: Path | None = Field(
        default=None, description="Directory for the sockets of runs. Empty: `run` in the home directory."
    )
    workers: int = Field(
        default_factory=_workers,
        ge=0,
        description="How many submissions are judged at once in this process. 0: none, `judge worker` does it.",
    )
    lease_s: float = Field(
        default=30.0, gt=0, description="A worker that says nothing for so long loses its submission to another."
    )
    attempt_s: float = Field(
        default=900.0,
        gt=0,
        description="The longest time that one try at judging may take before it is taken for hung.",
    )
    max_source_kb: int = Field(
        default=256, ge=1, le=256, description="The longest source that is taken, in KiB of UTF-8."
    )
    rate_requests: str = Field(
        default="",
        description="How often one address may ask for anything, such as 100/second. off: no bound. Empty: "
        "6000/minute; off where only this machine can ask.",
    )
    rate_submissions: str = Field(
        default="",
        description="How often one address may submit or run, such as 30/minute. off: no bound. Empty: 600/minute; "
        "6000/minute where only this machine can ask.",
    )
    max_waiting: int = Field(
        default=0,
        ge=0,
        description="How many submissions of one address may wait. 0: 200; 5000 where only this machine can ask.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="What is logged.")

    @field_validator("home", "problems", "run_dir")
    @classmethod
    def _expand(cls, path: Path | None) -> Path | None:
        return path.expanduser().absolute() if path is not None else None

    @field_validator("run_dir", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("rate_requests", "rate_submissions")
    @classmethod
    def _check_rate(cls, rate: str) -> str:
        if rate not in ("", OFF):
            from limits import parse_many  # for whoever sets one: it takes a tenth of a second to import

            try:
                parse_many(rate)
            except ValueError as error:
                raise ValueError(f"{rate!r} is no rate, such as 30/minute, 100/second;2000/hour, or off") from error
        return rate

    @property
    def request_rate(self) -> str:
        """The rate that holds for requests of one address; "off": none."""
        return self.rate_requests or (OFF if self.is_alone else "6000/minute")

    @property
    def submission_rate(self) -> str:
        """The rate that holds for submissions and runs of one address; "off": none."""
        return self.rate_submissions or ("6000/minute" if self.is_alone else "600/minute")

    @property
    def most_waiting(self) -> int:
        """How many submissions of one address may wait."""
        return self.max_waiting or (5000 if self.is_alone else 200)

    @property
    def is_alone(self) -> bool:
        """Can only programs of this machine talk to the server? Not where a proxy brings others."""
        return self.is_loopback and not self.trusted_hosts.strip()

    @property
    def database(self) -> str:
        """The URL that is used: `database_url`, or SQLite in the home directory."""
        return self.database_url or f"sqlite:///{self.home / 'judge.db'}"

    @property
    def prepared(self) -> Path:
        """Tests that were prepared, kept by digest."""
        return self.home / "tests"

    @property
    def proofs(self) -> Path:
        """What was proven about packages, kept by digest."""
        return self.home / "proofs"

    @property
    def sockets(self) -> Path:
        return self.run_dir or self.home / "run"

    @property
    def host_names(self) -> frozenset[str] | None:
        """The names that a request may call this server by; None: any. On loopback any other name is that of a page
        which has its own name point here, to reach what a browser would keep from it."""
        if not self.is_loopback:
            return None
        trusted = (name.strip().casefold() for name in self.trusted_hosts.split(","))
        return frozenset({"localhost", self.host.casefold(), *filter(None, trusted)})

    @property
    def is_loopback(self) -> bool:
        """Does the server listen to this machine only? A name other than localhost may resolve to anything: no."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False
