from __future__ import annotations

import pytest

from tests.attacks.loading import ATTACKS, HONEST, load_attack

HEAD = b"# goal: g\n# problem: p\n# expect: Wrong Answer | Refused\n"


def test_reads_the_head() -> None:
    attack = load_attack(HEAD + b"# message: m\n# passed: 2\n\nx = 1\n\ny = 2\n")

    assert (attack.goal, attack.problem, attack.message, attack.passed) == ("g", "p", "m", 2)
    assert attack.expect == {"Wrong Answer", "Refused"}
    assert attack.source == b"x = 1\n\ny = 2\n"


@pytest.mark.parametrize(
    "content",
    [
        b"x = 1\n",
        HEAD + b"x = 1\n",
        HEAD + b"# colour: red\n\nx = 1\n",
        HEAD + b"# goal: again\n\nx = 1\n",
        HEAD + b"# message:\n\nx = 1\n",
        b"# goal: g\n# problem: p\n\nx = 1\n",
        HEAD.replace(b"Refused", b"Internal Error") + b"\nx = 1\n",
        HEAD.replace(b"Refused", b"Wrong") + b"\nx = 1\n",
    ],
)
def test_is_strict_about_it(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"head|key|say|verdicts"):
        load_attack(content)


def test_there_are_as_many_as_were_promised() -> None:
    assert len(ATTACKS) >= 150
    assert len(HONEST) >= 40
    for path in ATTACKS:
        load_attack(path.read_bytes())


@pytest.mark.parametrize("family", ["disk", "files", "kernel", "network", "processes", "state"])
def test_what_could_hurt_a_host_ends_at_once_outside_a_container(family: str) -> None:
    guard = b'\nif not os.path.isdir("/opt/judge/packages"):\n    raise SystemExit'
    paths = [path for path in ATTACKS if path.parent.name == family]

    assert paths
    assert [path.stem for path in paths if guard not in path.read_bytes()] == []
