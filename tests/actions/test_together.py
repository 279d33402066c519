"""Leaderboards, shared solutions, comments, complaints: who sees what, who may change what, what goes with what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from judge.actions.comment import MOST_AN_HOUR, MOST_CHARACTERS, comment_on, delete_comment, edit_comment
from judge.actions.complain import complain, list_complaints, settle_complaint
from judge.actions.share import share, sharing, unshare
from judge.actions.show_leaderboard import show_leaderboard
from judge.actions.show_solutions import list_solutions, show_solution
from judge.actions.show_submission import show_submission
from judge.actions.submit import submit
from judge.errors import NotAllowed, NotFound, TooMany, UsageError
from judge.report import Report, Speed
from judge.services import Judge
from judge.store import people, submissions
from judge.verdict import Verdict

Solve = Callable[..., str]


@pytest.fixture
def solve(judge: Judge) -> Solve:
    """Somebody hands softmax in, and it is judged so; the id of the submission."""

    def solved(
        who: str,
        *,
        score: float = 100.0,
        ratio: float | None = 1.0,
        between: tuple[float | None, float | None] = (None, None),
        verdict: Verdict = Verdict.ACCEPTED,
    ) -> str:
        with judge.store.write() as tx:
            if people.get(tx, who) is None:
                people.add(tx, person_id=who, token_hash=who * 8, now=judge.clock.now())
        source = f"def softmax(x):\n    return x  # {who}\n"
        submission_id = submit(judge, problem="softmax", source=source, person_id=who).submission_id
        speed = Speed(ratio=ratio, low=between[0], high=between[1], score=1.0, points=[]) if ratio is not None else None
        report = Report(verdict=verdict, score=score, speed=speed)
        with judge.store.write() as tx:
            submissions.start(tx, submission_id, attempt=1, now=judge.clock.now())
            submissions.finish(tx, submission_id, attempt=1, report=report, package_digest=None, now=judge.clock.now())
        return submission_id

    return solved


def ranks(judge: Judge) -> list[tuple[int, str, bool]]:
    return [(one.rank, one.standing.person_id, one.is_tied) for one in show_leaderboard(judge, "softmax", None)]


def test_the_best_of_each_counts_by_points_then_by_time(judge: Judge, solve: Solve) -> None:
    solve("ada", ratio=3.0)
    solve("ada", ratio=1.5)
    solve("bob", ratio=1.0)
    solve("cyd", score=40.0, ratio=0.5, verdict=Verdict.PARTIAL)
    solve("dan", score=0.0, verdict=Verdict.WRONG_ANSWER)
    submit(judge, problem="softmax", source="def softmax(x): ...")  # nobody's

    assert ranks(judge) == [(1, "bob", False), (2, "ada", False), (3, "cyd", False)]


def test_times_that_noise_could_swap_share_a_rank(judge: Judge, solve: Solve) -> None:
    for who, ratio in (("ada", 1.00), ("bob", 1.03), ("cyd", 1.05), ("dan", 1.07), ("eve", 1.20)):
        solve(who, ratio=ratio)

    assert ranks(judge) == [
        (1, "ada", True),
        (1, "bob", True),
        (1, "cyd", True),
        (4, "dan", False),  # level with cyd, but not with the first of the band
        (5, "eve", False),
    ]


def test_ranges_that_overlap_share_a_rank(judge: Judge, solve: Solve) -> None:
    solve("ada", ratio=1.00, between=(0.99, 1.01))
    solve("bob", ratio=1.04, between=(1.02, 1.06))  # as near as 5 %, and yet told apart
    solve("cyd", ratio=1.30, between=(1.05, 1.60))  # measured badly

    assert ranks(judge) == [(1, "ada", False), (2, "bob", True), (2, "cyd", True)]


def test_where_a_solution_is_to_be_found_is_told_to_those_who_may_read_it(judge: Judge, solve: Solve) -> None:
    share(judge, solve("ada"), "ada")
    solve("bob", score=30.0, verdict=Verdict.PARTIAL)

    def shared(who: str | None) -> list[bool]:
        return [one.standing.is_shared for one in show_leaderboard(judge, "softmax", who)]

    assert (shared(None), shared("bob"), shared("ada")) == ([False] * 2, [False] * 2, [True, False])


def test_solutions_open_after_ones_own(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob", score=30.0, verdict=Verdict.PARTIAL)

    assert list_solutions(judge, "softmax", "bob") is None
    assert list_solutions(judge, "softmax", None) is None
    with pytest.raises(NotAllowed):
        show_solution(judge, hers, "bob")
    solve("bob")
    assert [one.submission_id for one in list_solutions(judge, "softmax", "bob") or []] == [hers]
    assert "# ada" in show_solution(judge, hers, "bob").solution.source


def test_only_an_accepted_submission_of_ones_own_can_be_shared(judge: Judge, solve: Solve) -> None:
    hers, partial = solve("ada"), solve("ada", score=30.0, verdict=Verdict.PARTIAL)

    for submission_id, who in ((hers, "bob"), (hers, None), (partial, "ada")):
        assert sharing(judge, show_submission(judge, submission_id), who) is None
        with pytest.raises(NotAllowed):
            share(judge, submission_id, who)
    with pytest.raises(NotFound):
        share(judge, "nothere", "ada")
    share(judge, hers, "ada")
    share(judge, hers, "ada")
    assert sharing(judge, show_submission(judge, hers), "ada") is True
    with pytest.raises(NotAllowed):
        unshare(judge, hers, "bob")


def test_what_is_shown_no_longer_takes_its_comments_and_complaints_along(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob")
    comment_id = comment_on(judge, hers, "Neat.", "bob")
    complain(judge, comment_id, "rude", "ada")
    complain(judge, hers, "copied", "bob")

    unshare(judge, hers, "ada")

    assert list_complaints(judge) == []
    with pytest.raises(NotFound):
        show_solution(judge, hers, "bob")
    share(judge, hers, "ada")
    assert show_solution(judge, hers, "bob").comments == ()


def test_comments_are_their_writers(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob")
    comment_id = comment_on(judge, hers, "  Why **max**?\r\n", "bob")

    for who in ("ada", None):
        with pytest.raises(NotAllowed):
            edit_comment(judge, comment_id, "Mine now.", who)
        with pytest.raises(NotAllowed):
            delete_comment(judge, comment_id, who)
    edit_comment(judge, comment_id, "Why the maximum?", "bob")
    comment = show_solution(judge, hers, "ada").comments[0]
    assert (comment.text, comment.is_edited, comment.person_id) == ("Why the maximum?", True, "bob")
    delete_comment(judge, comment_id, "bob")
    assert show_solution(judge, hers, "ada").comments == ()


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (MOST_CHARACTERS + 1)])
def test_a_comment_has_some_words_and_not_too_many(judge: Judge, solve: Solve, text: str) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")

    with pytest.raises(UsageError):
        comment_on(judge, hers, text, "ada")


def test_nobody_floods_a_discussion(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob")
    for number in range(MOST_AN_HOUR):
        comment_on(judge, hers, f"{number}", "bob")

    with pytest.raises(TooMany):
        comment_on(judge, hers, "one more", "bob")
    comment_on(judge, hers, "somebody else may", "ada")


def test_who_may_not_see_a_solution_can_neither_comment_nor_complain(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")

    for who in ("bob", None):
        with pytest.raises(NotAllowed):
            comment_on(judge, hers, "Hello?", who)
        with pytest.raises(NotAllowed):
            complain(judge, hers, "", who)


def test_a_complaint_hides_nothing_until_it_is_found_right(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob")
    comment_id = comment_on(judge, hers, "You are \x1b[31mstupid.", "bob")
    complain(judge, comment_id, "insulting", "ada")
    complain(judge, comment_id, "still insulting", "ada")
    complain(judge, hers, "no comments in it", "bob")

    assert len(show_solution(judge, hers, "ada").comments) == 1
    about_comment, about_solution = list_complaints(judge)
    assert (about_comment.kind, about_comment.complaint.reason) == ("comment", "still insulting")
    settle_complaint(judge, about_solution.complaint.complaint_id, is_right=False)
    settle_complaint(judge, about_comment.complaint.complaint_id, is_right=True)
    assert list_complaints(judge) == []
    assert show_solution(judge, hers, "ada").comments == ()
    with pytest.raises(NotFound):
        settle_complaint(judge, about_comment.complaint.complaint_id, is_right=True)


def test_a_solution_that_is_complained_about_with_reason_is_gone(judge: Judge, solve: Solve) -> None:
    hers = solve("ada")
    share(judge, hers, "ada")
    solve("bob")
    complain(judge, hers, "somebody's homework", "bob")

    settle_complaint(judge, list_complaints(judge)[0].complaint.complaint_id, is_right=True)

    assert list_solutions(judge, "softmax", "bob") == []
    assert show_submission(judge, hers).source, "the submission itself stays"
