"""Hostile text wherever text comes from: it is read, and does nothing. The policy stands behind it for more."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page

from judge import wiring
from judge.report import GroupResult, Report, TestResult
from judge.settings import Settings
from judge.verdict import Verdict
from tests.jobs.fakes import FakeSandbox
from tests.strangers.serving import served
from tests.web.conftest import Verbatim
from web.app import create_app

pytestmark = pytest.mark.browser

ACT = "window.pwned = 1"
SCRIPT = f"</script></textarea></title></template><script>{ACT}</script>"
TEXTS = [
    SCRIPT,
    f'"><img src=x onerror="{ACT}">',
    f"'><svg onload='{ACT}'>",
    f'<iframe srcdoc="<script>parent.{ACT}</script>"></iframe>',
    "<style>*{display:none}</style><link rel=stylesheet href=//192.0.2.1/x.css>",
    "<base href=//192.0.2.1/><meta http-equiv=refresh content=0;url=//192.0.2.1>",
    f"javascript:{ACT}//",
    "{{7*7}} {% raw %} ${7*7}",
    "\x1b]0;owned\x07\x1b[2J\x1b[31mred \u202egnp.exe\u2066 zero\u200bwidth \x00\x9b31m",
    "W" * 3000,
]
ALL = " ".join(TEXTS)
MARKDOWN = f"""
{SCRIPT}

<img src=x onerror="{ACT}">

[a](javascript:{ACT}) [b](data:text/html,<script>{ACT}</script>) [c](vbscript:x) <javascript:{ACT}>
![d](https://192.0.2.1/pixel.png) ![e](//192.0.2.1/f.png "t") ![g](javascript:{ACT})
![h](data:image/svg+xml,<svg/onload={ACT}>)

[r]: javascript:{ACT}
[r] \u202e backwards \u2066 \x1b[31m

$\\href{{javascript:{ACT}}}{{click}}$ $\\url{{javascript:{ACT}}}$ $\\includegraphics{{https://192.0.2.1/x.png}}$
$\\htmlClass{{notice}}{{x}}$ $\\htmlStyle{{position:fixed;inset:0}}{{x}}$ $\\htmlData{{x=y}}{{z}}$
$\\rule{{9000em}}{{9000em}}$ $\\kern-9000em x$ $\\def\\a{{\\a\\a}}\\a$ $</span><script>{ACT}</script>$

```"><script>{ACT}</script>
</code></pre><script>{ACT}</script>
```

| <script>{ACT}</script> | b |
|---|---|
| <img src=x onerror={ACT}> | {"W" * 2000} |
"""

REPORT = Report(
    verdict=Verdict.WRONG_ANSWER,
    score=0.0,
    message=ALL,
    groups=[GroupResult(name="sample", points=0, max=0, passed=0, total=1)],
    tests=[
        TestResult(
            name=f"sample/{TEXTS[1]}",
            group="sample",
            verdict=Verdict.WRONG_ANSWER,
            message=ALL,
            stdout=ALL,
            detail={
                "code": "raised",
                "cause": ALL,
                "note": ALL,
                "path": [TEXTS[1], TEXTS[3]],
                "expected": {"container": "dict", "keys": TEXTS},
                "got": {"container": TEXTS[1], "keys": TEXTS},
                "error": {"type": TEXTS[2], "message": ALL},
                "traceback": [{"line": 1, "function": TEXTS[1], "text": ALL}],
                "stderr": ALL,
                "inputs": [{"name": TEXTS[1], "value": ALL}],
                "expected_value": ALL,
                "got_value": ALL,
                "grid": {"rows": [[0.5, SCRIPT], ["nan", 1.0]], "wrong": [[1, 1], [1, 1]], "shape": [2, 2]},
            },
        )
    ],
    stdout=ALL,
    environment={TEXTS[1]: ALL},
)


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package by somebody who means no good, and one that is broken on purpose."""
    root = tmp_path_factory.mktemp("problems")
    good = Path(__file__).resolve().parents[1] / "judging" / "toy-problems" / "toys" / "scale"
    for slug in ("hostile", "broken"):
        folder = root / "toys" / slug
        for file in good.rglob("*"):
            if file.is_file():
                target = folder / file.relative_to(good)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read_bytes())
        manifest = folder / "problem.toml"
        text = manifest.read_text("utf-8")
        title = toml(" ".join(TEXTS[:4]))
        lists = f"tags = [{toml(TEXTS[1])}, {toml(TEXTS[0])}]\nasked_by = [{toml(TEXTS[2])}]\n"
        broken = f"{toml(TEXTS[1])} = {toml(TEXTS[0])}\n" if slug == "broken" else ""
        manifest.write_text(broken + lists + text.replace('"Scale an array"', title), "utf-8")
        for name in ("hints.md", "editorial.md", "statement.md"):
            file = folder / name
            file.write_text(file.read_text("utf-8") + "\n" + MARKDOWN, "utf-8")
        starter = folder / "starter.py"
        starter.write_text(starter.read_text("utf-8") + f"\n\nTEXT = {TEXTS[0] + TEXTS[1]!r}\n", "utf-8")
    return root


def toml(text: str) -> str:
    return '"' + "".join(c if c.isprintable() and c not in '"\\' else f"\\u{ord(c):04x}" for c in text) + '"'


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, problems: Path) -> Iterator[str]:
    judging = Verbatim()
    judging.report = REPORT
    settings = Settings(home=tmp_path_factory.mktemp("home"), problems=problems, workers=1)
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging)
    with served(create_app(settings, make_judge)) as url:
        yield url


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """That of a person who is attacked. The fixture of the context fails where a page breaks the policy or throws."""
    context.add_init_script(
        "window.broken = [];"
        "addEventListener('securitypolicyviolation', (e) => broken.push(e.violatedDirective + e.blockedURI))"
    )
    return context.new_page()


WIDEST = """() => [...document.querySelectorAll("main *")].filter((e) => {
  const style = getComputedStyle(e.parentElement);
  return e.getBoundingClientRect().right > innerWidth + 1 && style.overflowX === "visible";
}).slice(0, 6).map((e) => e.parentElement.tagName + "." + e.parentElement.className + " > " + e.tagName)"""


def visit(page: Page, server: str, path: str) -> str:
    """Open everything that can be opened; what is to be read then."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(f"dialog: {dialog.message}"))
    page.goto(server + path)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.wait_for_timeout(300)
    assert page.evaluate("window.pwned") is None, path
    assert page.evaluate("window.broken") == [], path
    assert [url for url in asked if not url.startswith((server, "data:", "blob:"))] == [], path
    assert page.url.startswith(server)
    foreign = "iframe, object, embed, base, meta[http-equiv], img:not(.picture), [onerror], [onload], [srcdoc]"
    assert page.locator(foreign).count() == 0, path
    for element in page.locator("a[href]").all():
        assert (element.get_attribute("href") or "").startswith(("/", "#", "?", "https://", "http://")), path
    content = page.content()
    for character in ("\x1b", "\x07", "\x9b", "\u202e", "\u2066", "\x00"):
        assert character not in content, (path, character)
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    is_whole = page.locator("main").count() == 1  # what a script puts into a page has no style of its own
    assert wider <= 0 or not is_whole, f"{path} is {wider} px wider than its window: {page.evaluate(WIDEST)}"
    return page.evaluate("document.body.textContent") or ""


@pytest.fixture(scope="module")
def submission_id(server: str) -> str:
    body = {"problem": "hostile", "source": f"# {ALL}\n".replace("\x00", ""), "mode": "submit"}
    answer = httpx.post(f"{server}/api/v1/submissions", json=body)
    assert answer.status_code == 202, answer.text
    found = str(answer.json()["id"])
    httpx.get(f"{server}/api/v1/submissions/{found}/events", timeout=30)
    return found


@pytest.mark.parametrize(
    "path", ["/", "/problems/hostile", "/problems/broken", "/submissions", "/help", "/api/v1/docs"]
)
def test_a_page_shows_hostile_text_of_packages_as_text(page: Page, server: str, path: str, submission_id: str) -> None:
    text = visit(page, server, path)

    if path == "/problems/broken":
        assert TEXTS[1] in text, "the key that is wrong"
    elif "problems" in path or path == "/":
        assert f"<script>{ACT}</script>" in text


@pytest.mark.parametrize("path", ["/submissions/{}", "/submissions/{}/result"])
def test_a_page_shows_what_a_submission_said_as_text(page: Page, server: str, path: str, submission_id: str) -> None:
    text = visit(page, server, path.format(submission_id))

    assert text.count(f"<script>{ACT}</script>") > 10
    assert "{{7*7}}" in text
    assert "49" not in text.replace("sha", "")


@pytest.mark.parametrize("text", [*TEXTS[:3], *TEXTS[6:8], "%00%1b%ff", "a" * 5000], ids=range(7))
def test_an_address_with_hostile_text_does_nothing(page: Page, server: str, text: str) -> None:
    held = quote(text, safe="%")
    for path in (
        f"/?q={held}&tag={held}",
        f"/submissions?problem={held}",
        f"/submissions/{held}",
        f"/problems/{held}",
        f"/{held}",
    ):
        visit(page, server, path)


def test_what_is_judged_live_is_text_too(page: Page, server: str, submission_id: str) -> None:
    """The way through the scripts: the source in the editor, the events, the result that is put into the page."""
    visit(page, server, "/problems/hostile")
    page.wait_for_selector(".cm-content")
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(f"# {SCRIPT}{TEXTS[1]}")
    page.locator("[data-own-input]").fill(f"x = '{SCRIPT}'")
    for button in ("Run", "Submit"):
        page.get_by_role("button", name=button).click()
        page.wait_for_selector("[data-results] .result__head")
        page.wait_for_timeout(200)

    assert f"<script>{ACT}</script>" in (page.locator("[data-results]").text_content() or "")
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("window.broken") == []
    page.reload()
    page.wait_for_selector(".cm-content")
    assert page.evaluate("window.pwned") is None, "not from the draft either"
