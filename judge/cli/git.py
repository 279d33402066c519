"""git, as far as keeping solutions needs it: the repository is the person's own, with the person's own settings."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from judge.cli.clean import one_line
from judge.cli.stop import Code, Stop

__all__ = ["Repository"]

TRAILER = "Submission"


class Repository:
    """A work tree. Raises Stop where git is missing or says no, with what it said."""

    def __init__(self, root: Path) -> None:
        program = shutil.which("git")
        if program is None:
            raise Stop(Code.USAGE, "There is no git on this machine.", "Install it, or use judge export.")
        self._git, self.root = program, root

    @classmethod
    def opened(cls, root: Path) -> Repository:
        """The one that `root` lies in, or a new one there."""
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Stop(Code.USAGE, f"Cannot make {root}: {error.strerror}.", "Choose another DIR.") from None
        repository = cls(root.resolve())
        if repository._run("rev-parse", "--is-inside-work-tree", may_fail=True).strip() != "true":
            repository._run("init", "--quiet")
        return repository

    def committed(self) -> set[str]:
        """The submissions that commits name."""
        log = self._run("log", f"--format=%(trailers:key={TRAILER},valueonly)", may_fail=True)  # fails without a commit
        return set(log.split())

    def changed(self, paths: Iterable[str]) -> list[str]:
        """Those of the paths that differ from the last commit, or that it does not know."""
        return [line[3:] for line in self._run("status", "--porcelain", "--", *paths).splitlines()]

    def commit(self, paths: Iterable[str], message: str, submission_id: str, at: str) -> None:
        """These paths as they stand and nothing else, dated when the solution was accepted."""
        named = list(paths)
        self._run("add", "--", *named)
        full = f"{message}\n\n{TRAILER}: {submission_id}\n"
        self._run("commit", "--quiet", "--only", f"--date={at}", "--message", full, "--", *named)

    def _run(self, *arguments: str, may_fail: bool = False) -> str:
        done = subprocess.run(  # noqa: S603 - git with arguments of ours, without a shell, as the person runs it
            [self._git, "-C", str(self.root), *arguments],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "GIT_TERMINAL_PROMPT": "0"},
        )
        if done.returncode != 0 and not may_fail:
            said = one_line(done.stderr.strip() or done.stdout.strip(), 400)
            raise Stop(Code.USAGE, f"git {arguments[0]} failed: {said}", f"cd {self.root}; git status")
        return done.stdout if done.returncode == 0 else ""
