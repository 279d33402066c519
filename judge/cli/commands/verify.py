"""`judge verify`: is this package fit to be published?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.chosen import settings_for_here
from judge.cli.clean import one_line
from judge.cli.screen import Column, Screen, styled
from judge.cli.stop import Code, Stop
from judge.cli.world import world

if TYPE_CHECKING:
    from judge.cli.proving import Proof
    from judge.settings import Settings
    from sandbox.base import Sandbox


def verify(
    context: typer.Context,
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[SLUG|DIR]…", help="The packages.", show_default=False)
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All packages.")] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, help="Packages at once; more than one disturbs the clock.")
    ] = 1,
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Leave the mutants of the reference out.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Prove again what has been proven.")] = False,
    record: Annotated[
        bool, typer.Option("--record", help="Write what is proven into verified.json in each package.")
    ] = False,
    times: Annotated[
        bool, typer.Option("--times", help="Prove nothing: time the slow ways anew, and add that to verified.json.")
    ] = False,
    torch: Annotated[
        bool | None,
        typer.Option(
            "--torch/--no-torch",
            help="Prove sources in PyTorch too, building the image if need be; otherwise only where it is there.",
            show_default=False,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Prove problem packages, a line for each claim. Exits with 0 if all hold, 1 if not, 2 if one cannot be read."""
    from judge.cli.proving import Prover, prove_all
    from judge.cli.torch_place import TorchPlace
    from judge.verifying.record import write

    if record and (quick or torch is False):
        raise Stop(Code.USAGE, "What is recorded has to be proven whole.", "judge verify --all --record")
    if times and (record or quick or fresh or torch is not None):
        raise Stop(Code.USAGE, "--times proves nothing, so how to prove is not asked.", "judge verify --all --times")
    settings = settings_for_here(sandbox=sandbox, problems=problems)
    directories = _directories(settings, names or [], every)
    screen = Screen()
    if times:
        raise typer.Exit(_time(world(context).sandbox, settings, directories, screen, as_json=as_json))
    proofs: list[Proof] = []
    with _Progress(screen, len(directories)) as progress:
        place = world(context).sandbox(settings, progress.note)
        try:
            with TorchPlace(settings, world(context), progress.note, wanted=True if record else torch) as in_torch:
                prover = Prover(settings, place, progress.note, not quick, fresh, in_torch)
                for proof in prove_all(directories, prover, jobs):
                    proofs.append(proof)
                    if record and proof.package is not None and proof.is_fit:
                        write(proof.package, proof.claims)
                    progress.advance()
                    if not as_json:
                        with progress.out_of_the_way():
                            _show(screen, proof)
        finally:
            place.close()
    is_fit = all(proof.is_fit for proof in proofs)
    if as_json:
        screen.document("judge/verify/1", {"ok": is_fit, "packages": [proof.document() for proof in proofs]})
    elif len(proofs) > 1:
        fit = sum(proof.is_fit for proof in proofs)
        screen.say("", styled((f"{fit} of {len(proofs)} packages are fit to be published", "bold")))
    if any(proof.broken for proof in proofs):
        raise typer.Exit(Code.USAGE)
    raise typer.Exit(Code.ACCEPTED if is_fit else Code.NOT_ACCEPTED)


def _time(
    open_sandbox: Callable[[Settings, Callable[[str], None]], Sandbox],
    settings: Settings,
    directories: list[Path],
    screen: Screen,
    *,
    as_json: bool,
) -> Code:
    """The slow ways of each package, a line for each."""
    from judge.cli.slow_timing import time_slow_ways

    timed = []
    with _Progress(screen, len(directories)) as progress:
        place = open_sandbox(settings, progress.note)
        try:
            for directory in directories:
                progress.note(directory.name)
                timed.append(time_slow_ways(directory, settings, place))
                progress.advance()
                if not as_json:
                    with progress.out_of_the_way():
                        screen.say(styled((one_line(timed[-1].problem, 80), "bold")))
                        screen.indented(one_line(timed[-1].words, 400))
        finally:
            place.close()
    if as_json:
        screen.document("judge/times/1", {"packages": [asdict(one) for one in timed]})
    return Code.NOT_ACCEPTED if any(one.broken for one in timed) else Code.ACCEPTED


def _directories(settings: Settings, names: list[str], every: bool) -> list[Path]:
    from judge.cli.proving import wanted
    from judge.cli.shelf import LocalShelf

    if every == bool(names):
        raise Stop(Code.USAGE, "Which packages are to be verified?", "judge verify SLUG\njudge verify --all")
    if every:
        found = wanted(settings)
        if not found:
            raise Stop(
                Code.USAGE, f"There are no packages in {settings.problems}.", "judge verify --all --problems DIR"
            )
        return found
    shelf = LocalShelf(settings)
    return [Path(name) if (Path(name) / "problem.toml").is_file() else shelf.directory(name) for name in names]


def _show(screen: Screen, proof: Proof) -> None:
    good, bad = ("✓", "✗") if screen.is_unicode else ("+", "x")
    screen.say(styled((one_line(proof.problem, 80), "bold")))
    if proof.broken:
        screen.indented(styled((f"{bad} ", "red"), proof.broken))
        return
    rows = [
        (styled((good, "green") if claim.ok else (bad, "red")), one_line(claim.name, 100), one_line(claim.message, 400))
        for claim in proof.claims
    ]
    screen.table([Column(), Column(), Column(wide=True, style="dim")], rows, indent=2)
    for survivor in _survivors(proof):
        screen.indented(styled(("survives: ", "bold"), (survivor, "red")), by=4)
    if proof.was_known:
        screen.indented(styled(("proven before, and nothing has changed since (--fresh proves it again)", "dim")))


def _survivors(proof: Proof) -> list[str]:
    found = [one for claim in proof.claims for one in claim.detail.get("survivors", [])]
    return [one_line(f"line {one['line_number']}: {one['line']}  →  {one['changed_line']}", 200) for one in found]


class _Progress:
    """A bar on a terminal, nothing in a pipe: the proofs themselves come as they are done."""

    def __init__(self, screen: Screen, total: int) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        self._bar = Progress(
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("{task.description}", style="dim", markup=False),
            console=screen.err,
            transient=True,
            disable=not screen.err.is_terminal,
        )
        self._task = self._bar.add_task("", total=total)

    def __enter__(self) -> _Progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def note(self, words: str) -> None:
        self._bar.update(self._task, description=one_line(words, 90))

    @contextmanager
    def out_of_the_way(self) -> Iterator[None]:
        """Both streams may be the same terminal."""
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.start()

    def advance(self) -> None:
        self._bar.advance(self._task)
