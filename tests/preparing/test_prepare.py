from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from judge.errors import InvalidPackage
from judge.package.load import load_package
from judge.package.tests import Answer, Raise
from judge.preparing import Tests, prepare
from sandbox.base import Rng, Support
from sandbox.inside.codec import fingerprint
from sandbox.local import LocalSandbox
from tests.package.conftest import TOY, Folder


def test_makes_tests_of_cases_and_the_references_answers(sandbox: LocalSandbox) -> None:
    tests = prepare(load_package(TOY), sandbox)

    assert [test.name for test in tests.tests][:3] == ["sample/worked-example", "sample/matrix", "basic/vector"]
    first, zero = tests.tests[0], tests.of("edge")[0]
    (answer,) = first.expected
    assert isinstance(answer, Answer)
    assert answer.value.tolist() == [1.5, 3.0]
    assert zero.expected == (Raise("ValueError", ("ValueError", "Exception", "BaseException", "object")),)
    assert zero.note == "A factor of 0 is an error."
    assert [test.size for test in tests.of("speed")] == [300_000, 600_000]


def test_keeps_the_memory_layout_and_lets_nobody_write(sandbox: LocalSandbox, folder: Folder, tmp_path: Path) -> None:
    yields = 'yield case("basic", "columns", np.asfortranarray(rng.standard_normal((3, 2))), 2.0)'
    folder.change("generator.py", "def cases(rng):\n", f"def cases(rng):\n    {yields}\n")
    package = load_package(folder.path)

    for tests in (prepare(package, sandbox, tmp_path), prepare(package, sandbox, tmp_path)):
        arrays = {test.name: test.args[0] for test in tests.tests}
        assert arrays["basic/columns"].flags.f_contiguous
        assert not arrays["edge/every-other"].flags.contiguous
        assert not any(array.flags.writeable for array in arrays.values())


def test_keeps_a_case_as_it_was_when_it_was_yielded(sandbox: LocalSandbox, folder: Folder) -> None:
    lines = 'x = np.ones(2)\n    yield case("basic", "before", x, 2.0)\n    x[:] = 7.0\n'
    folder.change("generator.py", "def cases(rng):\n", f"def cases(rng):\n    {lines}")

    tests = prepare(load_package(folder.path), sandbox)

    assert next(test for test in tests.tests if test.case == "before").args[0].tolist() == [1.0, 1.0]


def test_makes_inputs_that_arrive_inside(sandbox: LocalSandbox, folder: Folder) -> None:
    folder.write("support.py", "def half(x):\n    return lambda: x / 2\n")
    folder.change("generator.py", "import case", "import case, rng_input, support_input")
    lines = (
        'yield case("basic", "rng", rng_input(5), 2.0)\n    yield case("basic", "half", support_input("half", 3.0))\n'
    )
    folder.change("generator.py", "def cases(rng):\n", f"def cases(rng):\n    {lines}")
    folder.change("submissions/accepted/reference.py", "return x * factor", "return 1.0 if callable(x) else 2.0")

    found = {test.case: test.args[0] for test in prepare(load_package(folder.path), sandbox).tests}

    assert found["rng"] == Rng(5)
    assert found["half"] == Support("half", (3.0,))


BROKEN_GENERATORS = {
    "differs from run to run": (
        ('"vector", rng.standard_normal(5)', '"vector", np.random.default_rng().standard_normal(5)'),
        r"generator.py: it gives other cases from run to run \(basic/vector\)",
    ),
    "goes by the order of a set": (
        ('"vector", rng.standard_normal(5)', '"vector", np.array([hash(w) * 1.0 for w in {"a", "b", "c"}])'),
        r"gives other cases from run to run",
    ),
    "raises": (("def cases(rng):", "def cases(rng):\n    1 / 0"), r"generator.py: it raises ZeroDivisionError.*line 6"),
    "does not compile": (("def cases(rng):", "def cases(rng:"), r"generator.py: it raises SyntaxError"),
    "has no cases": (("def cases(rng):", "def case_list(rng):"), r"generator.py: it defines no cases"),
    "an unknown group": (('"secret", "empty"', '"secrets", "empty"'), r"case 7 is in the group 'secrets'"),
    "a group without cases": (
        ('yield case("secret", "empty"', 'case("secret", "empty"'),
        r"no case in the group secret",
    ),
    "a name twice": (('"default-factor"', '"vector"'), r"the name basic/vector is given twice"),
    "a strange name": (('"vector"', '"A vector!"'), r"has the name 'A vector!'"),
    "no size": ((", size=n", ""), r"every case of the group speed needs size"),
    "other sizes": (("size=n", "size=n + 1"), r"the sizes of the group speed are \[300001"),
    "no kit": (('yield case("basic", "vector", rng.standard_normal(5), 2.5)', "yield 3"), r"was not made by kit.case"),
    "steps for a function": (
        ("rng.standard_normal(5), 2.5)", 'steps=[("new", "", (), {})])'),
        r"it must have arguments",
    ),
    "not an iterator": (
        ("def cases(rng):", "def cases(rng):\n    return None\n\n\ndef other(rng):"),
        r"raises TypeError",
    ),
    "endless": (
        ("def cases(rng):", "def cases(rng):\n    while True:\n        yield case('basic', 'a', 1.0)\n"),
        r"at most 2000 cases",
    ),
    "sends what is no data": (
        ('"vector", rng.standard_normal(5)', '"vector", rng'),
        r"generator.py: the answer.*Generator",
    ),
}


@pytest.mark.parametrize(("change", "message"), BROKEN_GENERATORS.values(), ids=BROKEN_GENERATORS.keys())
def test_refuses_a_generator_with_file_and_reason(
    change: tuple[str, str], message: str, folder: Folder, sandbox: LocalSandbox
) -> None:
    package = load_package(folder.change("generator.py", *change).path)

    with pytest.raises(InvalidPackage, match=message) as caught:
        prepare(package, sandbox)

    assert caught.value.context == {"package": "scale", "file": "generator.py", "key": ""}


def test_refuses_a_reference_that_gives_no_answer(folder: Folder, sandbox: LocalSandbox) -> None:
    folder.change("submissions/accepted/reference.py", "return x * factor", "return print")

    with pytest.raises(InvalidPackage, match=r"reference\.py: sample/worked-example: the answer is a"):
        prepare(load_package(folder.path), sandbox)


def test_refuses_a_reference_that_changes_its_input(folder: Folder, sandbox: LocalSandbox) -> None:
    folder.change("submissions/accepted/reference.py", "return x * factor", "x *= factor\n    return x")

    with pytest.raises(InvalidPackage, match=r"reference\.py: sample/worked-example: it changes its input args\[0\]"):
        prepare(load_package(folder.path), sandbox)


def test_takes_kept_tests_and_makes_them_anew_where_they_cannot_be_read(sandbox: LocalSandbox, tmp_path: Path) -> None:
    package = load_package(TOY)
    first = prepare(package, sandbox, tmp_path)
    (file,) = tmp_path.iterdir()
    written = file.stat().st_mtime_ns

    again = prepare(package, sandbox, tmp_path)
    assert file.stat().st_mtime_ns == written
    assert same(first, again)

    for damage in (b"", b"\0" * 100, file.read_bytes()[:-10], b"\x80\x04]."):
        file.write_bytes(damage)
        assert same(first, prepare(package, sandbox, tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_directory_that_cannot_be_written_is_no_reason_to_fail(sandbox: LocalSandbox, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")

    assert prepare(load_package(TOY), sandbox, tmp_path / "file" / "tests").tests


def same(one: Tests, other: Tests) -> bool:
    def content(tests: Tests) -> str:
        return fingerprint(
            [
                (
                    t.name,
                    list(t.args),
                    dict(t.kwargs),
                    t.size,
                    t.note,
                    [e.value for e in t.expected if isinstance(e, Answer)],
                )
                for t in tests.tests
            ]
        )

    return (
        one.digest == other.digest
        and content(one) == content(other)
        and np.array_equal([len(t.expected) for t in one.tests], [len(t.expected) for t in other.tests])
    )
