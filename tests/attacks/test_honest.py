"""Unusual styles that are honest all the same: a false rejection is as bad as a false acceptance."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.verdict import Verdict
from tests.attacks.conftest import Court
from tests.attacks.loading import HONEST

pytestmark = pytest.mark.docker


@pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)
def test_is_accepted(path: Path, docker_court: Court) -> None:
    report = docker_court.report("row-norms", path.read_bytes())

    assert report is not None
    assert report.verdict is Verdict.ACCEPTED, report.message
    assert report.score == 100


COUNTER = """
from collections import Counter, OrderedDict, defaultdict


class Tally:
    def __init__(self, start):
        self.start, self.seen = start, {made}

    def add(self, word):
        self.seen[word] = self.seen.get(word, self.start) + 1
        return self.seen[word]

    def counts(self):
        return self.seen
"""


@pytest.mark.parametrize("made", ["{}", "Counter()", "OrderedDict()", "defaultdict(int)"])
def test_a_dict_of_any_kind_is_accepted(made: str, docker_court: Court) -> None:
    report = docker_court.report("tally", COUNTER.replace("{made}", made).encode())

    assert report is not None
    assert report.verdict is Verdict.ACCEPTED, report.message
