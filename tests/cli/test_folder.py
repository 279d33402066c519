"""Which problem, which file: what the arguments, the folder and the file itself say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from judge.cli.folder import find_folder, folder_file, read_source, resolve
from judge.cli.stop import Code, Stop

from .conftest import FakeServer

Judge = Callable[..., Result]


def a_folder(path: Path, problem: str = "largest", **more: str) -> Path:
    path.mkdir(parents=True)
    (path / ".judge.toml").write_text(folder_file(problem, framework="numpy", server=more.get("server", "")))
    (path / "solution.py").write_text("def largest(x): ...\n")
    return path


def test_inside_a_folder_no_arguments_are_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = a_folder(tmp_path / "largest")
    (folder / "deeper").mkdir()
    monkeypatch.chdir(folder / "deeper")

    work = resolve(None, None, "submit")

    assert (work.problem, work.file) == ("largest", folder / "solution.py")


def test_a_file_alone_belongs_to_the_folder_it_is_in(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "largest", server="http://judge.example:80")
    other = folder / "other.py"
    other.write_text("x = 1\n")

    work = resolve(str(other), None, "submit")

    assert (work.problem, work.file, work.server) == ("largest", other, "http://judge.example:80")


def test_the_first_line_of_a_file_names_its_problem(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text("# judge: kmeans-lloyd\nimport numpy\n")

    assert resolve(str(file), None, "submit").problem == "kmeans-lloyd"


def test_the_first_line_goes_before_the_folder(tmp_path: Path) -> None:
    file = a_folder(tmp_path / "largest") / "x.py"
    file.write_text("# judge: other\n")

    work = resolve(None, file, "submit")

    assert (work.problem, work.folder) == ("other", None)


def test_a_named_problem_goes_before_everything(tmp_path: Path) -> None:
    file = a_folder(tmp_path / "largest") / "x.py"
    file.write_text("# judge: other\n")

    assert resolve("third", file, "submit").problem == "third"


@pytest.mark.parametrize(
    "arguments", [(None, None), ("largest", None), ("largest", Path("missing.py")), ("missing.py", None)]
)
def test_refuses_what_it_cannot_tell(arguments: tuple[str | None, Path | None]) -> None:
    with pytest.raises(Stop) as caught:
        resolve(*arguments, "submit")

    assert caught.value.code == Code.USAGE


def test_refuses_a_file_that_no_problem_is_known_for(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text("x = 1\n")

    with pytest.raises(Stop, match="Which problem"):
        resolve(str(file), None, "submit")


@pytest.mark.parametrize(
    "content", ["problem = ", "problem = 3", 'proble = "x"', 'problem = "x"\nextra = "y"', "\xff\xfe", ""]
)
def test_a_broken_folder_file_is_told_with_its_path(content: str, tmp_path: Path) -> None:
    (tmp_path / ".judge.toml").write_bytes(content.encode("latin-1"))

    with pytest.raises(Stop, match=r"\.judge\.toml"):
        find_folder(tmp_path)


def test_folder_file_survives_quotes(tmp_path: Path) -> None:
    (tmp_path / ".judge.toml").write_text(folder_file('a"b', framework="numpy", server='http://x/"'))

    found = find_folder(tmp_path)

    assert found is not None
    assert (found.problem, found.server) == ('a"b', 'http://x/"')


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b" \n", "is empty"),
        (b"x = 1\n" * 50_000, "at most 256 KiB"),
        (b"x = '\0'", "NUL"),
        (b"a = 1\nb = '\xff'\n", "0xff in line 2"),
    ],
)
def test_refuses_a_source_that_cannot_be_taken(data: bytes, says: str, tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_bytes(data)

    with pytest.raises(Stop, match=says):
        read_source(file)


def test_submit_without_arguments_uses_the_folder_and_its_server(
    judge: Judge, server: FakeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(a_folder(tmp_path / "largest", server="http://judge.example:8080"))

    result = judge("submit")

    assert result.exit_code == 0
    assert {r.url.host for r in server.requests} == {"judge.example"}
    assert server.bodies("/api/v1/submissions")[0]["source"] == "def largest(x): ...\n"


def test_the_framework_is_what_was_named_or_what_the_file_is_called(tmp_path: Path) -> None:
    for name in ("mine.py", "mine_torch.py"):
        (tmp_path / name).write_text("# judge: softmax\n")

    assert "numpy" == resolve(None, tmp_path / "mine.py", "run").framework
    assert "torch" == resolve(None, tmp_path / "mine_torch.py", "run").framework
    assert "torch" == resolve(None, tmp_path / "mine.py", "run", "torch").framework
