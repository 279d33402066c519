"""Trying a file on the visible tests and on cases of one's own: here where the package is, else on the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from judge.cli.client import Client, default_server
from judge.cli.document import mappings, text
from judge.cli.folder import Work, read_source
from judge.cli.following import await_report
from judge.cli.samples import SAMPLES_FILE, OwnCase, own_cases
from judge.cli.screen import Screen
from judge.cli.shelf import LocalShelf
from judge.cli.stop import Code, Stop
from judge.cli.world import World
from judge.verdict import Verdict, worst

if TYPE_CHECKING:
    from judge.settings import Settings

__all__ = ["tester"]

Json = dict[str, Any]
Try = Callable[[str, str | None], Json]  # (source, own input) -> a submission of mode "run"

_TIMEOUT_S = 300.0


@contextmanager
def tester(work: Work, settings: Settings, outside: World, screen: Screen) -> Iterator[Callable[[], Json]]:
    """What tries the file as it is then, once per call, and gives the result as the API would."""
    shelf = LocalShelf(settings)
    if shelf.has(work.problem) or (shelf.has_any() and not work.server):
        from judge.cli.here import Here, package_here

        package = package_here(settings, work.problem)
        with Here(settings, outside, screen) as here:

            def try_here(source: str, own_input: str | None) -> Json:
                return here.judge(package, source, mode="run", framework=work.framework, own_input=own_input)

            yield lambda: _try_all(work, settings, try_here)
        return
    server = work.server or default_server()
    screen.tell(f"The package of {work.problem} is not on this machine: the tests run on {server}.")
    with Client(server, outside.transport) as client:

        def try_there(source: str, own_input: str | None) -> Json:
            submission_id = client.run(work.problem, source, work.framework, own_input)
            return await_report(screen, client, work.problem, submission_id, _TIMEOUT_S)

        yield lambda: _try_all(work, settings, try_there)


def _try_all(work: Work, settings: Settings, attempt: Try) -> Json:
    """The visible tests; then, unless the source does not even load, each own case, as the tests own/NAME."""
    source = read_source(work.file, settings.max_source_kb)
    submission = attempt(source, None)
    for case in _own_cases(work) if mappings(submission, "tests") else []:
        tried = attempt(source, case.inputs)
        own = [
            {**test, "name": f"own/{case.name}"} for test in mappings(tried, "tests") if text(test, "group") == "own"
        ]
        submission = {**submission, "tests": [*mappings(submission, "tests"), *own]}
    tests = mappings(submission, "tests")
    verdicts = [Verdict(test["verdict"]) for test in tests if test.get("verdict") in set(Verdict)]
    if submission.get("verdict") == Verdict.ACCEPTED:
        submission = {**submission, "verdict": worst(verdicts).value}
    return {**submission, "total": len(tests)}


def _own_cases(work: Work) -> list[OwnCase]:
    if work.folder is None:
        return []
    path = work.folder.path / SAMPLES_FILE
    try:
        return own_cases(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(Code.USAGE, f"{path} cannot be read: {error}.") from None
