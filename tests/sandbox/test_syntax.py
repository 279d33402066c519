"""The parser in a child of its own: what it says, and that no source harms who asks."""

from __future__ import annotations

import pytest

from sandbox.syntax import SyntaxReader


@pytest.fixture
def reader() -> SyntaxReader:
    return SyntaxReader()


def test_a_source_that_compiles_has_no_faults(reader: SyntaxReader) -> None:
    assert reader.faults("import os\n\ndef f(x):\n    return x\n") == []


def test_nothing_is_run(reader: SyntaxReader) -> None:
    assert reader.faults("raise SystemExit(3)\n") == []


def test_a_fault_has_its_place_and_pythons_words(reader: SyntaxReader) -> None:
    (fault,) = reader.faults("x = 'é'\ndef f(x)\n    return x\n") or []

    assert (fault.line, fault.column, fault.is_warning) == (2, 9, False)
    assert "expected ':'" in fault.message
    assert (fault.end_line, fault.end_column) > (fault.line, fault.column)


def test_warnings_are_told_as_such(reader: SyntaxReader) -> None:
    (fault,) = reader.faults("x = 1\nif x is 1:\n    pass\n") or []

    assert (fault.line, fault.is_warning) == (2, True)
    assert '"is" with' in fault.message


@pytest.mark.parametrize("source", ["(" * 200_000, "-" * 200_000 + "1", "\x00", "x" + "=[" * 5000, "\ud800"])
def test_hostile_sources_end_the_child_and_not_us(reader: SyntaxReader, source: str) -> None:
    assert reader.faults(source)


def test_the_child_can_open_nothing() -> None:
    import subprocess
    import sys

    program = (
        "import sys; sys.path.insert(0, '.'); from sandbox import syntax_child\n"
        "syntax_child.faults = lambda source: open('/etc/hostname').read()\n"
        "syntax_child.main()"
    )
    done = subprocess.run([sys.executable, "-c", program], input=b"", capture_output=True, check=False)

    assert done.returncode != 0
    assert b"Too many open files" in done.stderr
