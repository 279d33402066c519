"""The commands, put together. What a command raises becomes a message and an exit code here, and nowhere else."""

from __future__ import annotations

import os
from typing import Any

import typer
from typer.core import TyperGroup

from judge.cli.commands.complaints import complaints
from judge.cli.commands.doctor import doctor
from judge.cli.commands.export import export
from judge.cli.commands.get import get
from judge.cli.commands.image import image_build
from judge.cli.commands.list import list_problems
from judge.cli.commands.new import new
from judge.cli.commands.picture import picture
from judge.cli.commands.preview import preview
from judge.cli.commands.run import run
from judge.cli.commands.serve import serve
from judge.cli.commands.show import show
from judge.cli.commands.submissions import submissions
from judge.cli.commands.submit import submit
from judge.cli.commands.sync import sync
from judge.cli.commands.test import try_out
from judge.cli.commands.verify import verify
from judge.cli.commands.version import version
from judge.cli.commands.worker import worker

__all__ = ["app"]


class Commands(TyperGroup):
    """Runs a command and says goodbye for it."""

    def invoke(self, ctx: Any) -> Any:
        from judge.cli.stop import Code, farewell

        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # whoever read us had enough (`judge list | head`)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            raise typer.Exit(141) from None
        except (Exception, KeyboardInterrupt) as error:
            if (
                isinstance(error, (typer.Exit, typer.Abort, typer.TyperException))
                or os.environ.get("JUDGE_DEBUG") == "1"
            ):
                raise
            last_words = farewell(error)
            if last_words is None:
                _tell_bug(error)
                raise typer.Exit(Code.BUG) from None
            _tell(last_words.message, last_words.hint)
            raise typer.Exit(last_words.code) from None


def _tell(message: str, hint: str) -> None:
    from judge.cli.screen import Screen, styled

    screen = Screen()
    screen.tell(styled(("judge: ", "bold red"), message))
    for line in hint.splitlines():
        screen.tell(styled(("  → ", "dim"), line))


def _tell_bug(error: BaseException) -> None:
    from judge.cli.clean import one_line

    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    where = f" ({os.path.basename(frame.tb_frame.f_code.co_filename)}:{frame.tb_lineno})" if frame is not None else ""
    _tell(
        f"a bug in judge itself: {type(error).__name__}: {one_line(str(error), 300)}{where}",
        "JUDGE_DEBUG=1 shows the whole trace. Please report it.",
    )


app = typer.Typer(
    name="judge",
    cls=Commands,
    help="A practice judge for ML coding rounds.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 accepted · 1 judged, not accepted · 2 usage or package error · 3 unreachable or not "
    "allowed · 4 the judge's own fault, or still queued · 70 a bug of ours",
)

_PRACTISE = "Practise"
_SET = "Set problems"
_OPERATE = "Operate"

app.command("list", rich_help_panel=_PRACTISE)(list_problems)
app.command("show", rich_help_panel=_PRACTISE)(show)
app.command("get", rich_help_panel=_PRACTISE)(get)
app.command("test", rich_help_panel=_PRACTISE)(try_out)
app.command("run", rich_help_panel=_PRACTISE)(run)
app.command("submit", rich_help_panel=_PRACTISE)(submit)
app.command("submissions", rich_help_panel=_PRACTISE)(submissions)
app.command("export", rich_help_panel=_PRACTISE)(export)
app.command("sync", rich_help_panel=_PRACTISE)(sync)
app.command("new", rich_help_panel=_SET)(new)
app.command("preview", rich_help_panel=_SET)(preview)
app.command("picture", rich_help_panel=_SET)(picture)
app.command("verify", rich_help_panel=_SET)(verify)
app.command("serve", rich_help_panel=_OPERATE)(serve)
app.command("worker", rich_help_panel=_OPERATE)(worker)
app.command("doctor", rich_help_panel=_OPERATE)(doctor)
app.command("complaints", rich_help_panel=_OPERATE)(complaints)

image = typer.Typer(help="The sandbox image.", no_args_is_help=True)
image.command("build")(image_build)
app.add_typer(image, name="image", rich_help_panel=_OPERATE)
app.command("version", rich_help_panel=_OPERATE)(version)
