"""Every page of a server that really judges, without Docker: it runs the tests' own sources, as a person's would be."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser

from judge.actions.submit import new_submission_id
from judge.report import Report, Speed
from judge.settings import Settings
from judge.store import submissions
from judge.verdict import Verdict
from tests.browser.judged import sources
from tests.browser.manners.visiting import Visits
from tests.strangers.serving import served
from web.app import create_app

PATIENCE_S = 120.0
COMMENT = (
    "Subtracting $x_{max}$ is **all** there is to it:\n\n```python\nnp.exp(x - x.max(axis=1, keepdims=True))\n```\n"
)


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    """With a page more, which has a bug."""
    application = create_app(Settings(home=tmp_path_factory.mktemp("manners"), sandbox="local", workers=1))
    application.add_api_route("/broken", broken)
    return application


def broken() -> None:
    raise ZeroDivisionError("secret inside")


@pytest.fixture(scope="session")
def site(application: FastAPI) -> Iterator[str]:
    with served(application) as url:
        yield url


@pytest.fixture(scope="session")
def addresses(application: FastAPI, site: str) -> list[str]:
    """Of every page, and of a submission in each of its states."""
    taken = [submit(site, source) for source in (sources.RIGHT, sources.WRONG_AXIS, sources.HOSTILE)]
    waiting = new_submission_id()
    with application.state.judge.store.write() as tx:  # without a job, so that it waits for as long as the tests take
        submissions.add(
            tx,
            submission_id=waiting,
            problem="softmax",
            framework="numpy",
            mode="submit",
            source=sources.RIGHT,
            own_input=None,
            now=time.time(),
        )
        for name, ratio in (("ada", 0.7), ("bob", 1.4), ("cem", 3.0)):  # beside whom one's own time is seen
            others = new_submission_id()
            submissions.add(
                tx,
                submission_id=others,
                problem="softmax",
                framework="numpy",
                mode="submit",
                source=sources.RIGHT,
                own_input=None,
                now=time.time(),
                person_id=name,
            )
            submissions.start(tx, others, attempt=1, now=time.time())
            report = Report(verdict=Verdict.ACCEPTED, score=100.0, speed=Speed(ratio=ratio))
            submissions.finish(tx, others, attempt=1, report=report, package_digest=None, now=time.time())
    with httpx.Client(base_url=site, follow_redirects=True, timeout=PATIENCE_S) as client:
        assert client.post(f"/submissions/{taken[0]}/shared", data={"wish": "share"}).status_code == 200
        assert client.post(f"/solutions/{taken[0]}/comments", data={"text": COMMENT}).status_code == 200
        together = ["/problems/softmax/leaderboard", "/problems/softmax/solutions", f"/solutions/{taken[0]}"]
        together += ["/problems/kmeans-lloyd/leaderboard", "/problems/kmeans-lloyd/solutions"]
        growing = ["/tracks", "/tracks/a-week", "/interview", "/progress", "/people/local", *interviews(client)]
        pages = ["/", "/?q=nothing-has-this-name", "/submissions", "/help", "/api/v1/docs", "/not-there", "/broken"]
    problems = ["/problems/softmax", "/problems/kmeans-lloyd", "/problems/kernel-matrices"]  # one with a tall brace
    return [*pages, *problems, *growing, *together, *(f"/submissions/{one}" for one in (*taken, waiting))]


def interviews(client: httpx.Client) -> list[str]:
    """One that is over, and one that goes on; on a topic that no other test hands anything in for."""
    wishes = {"category": "optimization"}
    over = client.post("/interview", data=wishes).url.path
    assert client.post(f"{over}/end").status_code == 200
    return [over, client.post("/interview", data=wishes).url.path]


@pytest.fixture(scope="session")
def visits(browser: Browser, site: str, addresses: list[str]) -> Visits:
    return Visits.to(browser, site, addresses)


def submit(site: str, source: str, problem: str = "softmax") -> str:
    """The id of a submission that has been judged."""
    answer = httpx.post(f"{site}/api/v1/submissions", json={"problem": problem, "source": source})
    assert answer.status_code == 202, answer.text
    submission_id = str(answer.json()["id"])
    httpx.get(f"{site}/api/v1/submissions/{submission_id}/events", timeout=PATIENCE_S)  # ends with the report
    return submission_id
