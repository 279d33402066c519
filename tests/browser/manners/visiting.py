"""One visit to each page, small and dark, and large and light; what was seen there is asked about afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Response

AXE = Path(__file__).resolve().parents[3] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (360, 1280, 2560)

# Noted before the first script of the page runs.
NOTES = """
window.notes = {shift: 0, shifted: [], refused: []};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    notes.shift += entry.value;
    const name = (node) => (node ? `${node.nodeName}.${node.className ?? ""}` : "gone");
    notes.shifted.push(...entry.sources.map((source) => name(source.node)));
  }
}).observe({type: "layout-shift", buffered: true});
document.addEventListener("securitypolicyviolation", (event) => {
  notes.refused.push(`${event.violatedDirective} ${event.blockedURI}`);
});
"""


@dataclass
class Visits:
    """By address: what axe holds against a page, how far it shifted, by how much it is wider than a window of each
    width, and what the policy refused it, and the names of its scripts. `asked` is every request that was made."""

    violations: dict[str, list[str]] = field(default_factory=dict)
    shifts: dict[str, tuple[float, list[str]]] = field(default_factory=dict)
    overflows: dict[str, int] = field(default_factory=dict)
    refused: dict[str, list[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    scripts: dict[str, set[str]] = field(default_factory=dict)
    _at: str = ""

    @classmethod
    def to(cls, browser: Browser, site: str, addresses: Iterable[str]) -> Visits:
        visits = cls()
        for width, scheme in ((360, "dark"), (1280, "light")):
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
            context.add_init_script(NOTES)
            page = context.new_page()
            page.on("request", lambda request: visits.asked.add(request.url))
            page.on("response", visits._note_script)
            page.on("pageerror", lambda error: visits.faults.append(str(error)))
            for address in addresses:
                visits._visit(page, site, address, f"{address} {scheme}")
            context.close()
        return visits

    def _note_script(self, response: Response) -> None:
        if response.request.resource_type == "script":
            self.scripts[self._at].add(response.url.rpartition("/")[2])

    def _visit(self, page: Page, site: str, address: str, key: str) -> None:
        self._at, self.scripts[key] = key, set()
        page.goto(site + address)
        page.wait_for_load_state("networkidle")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        options: Any = {"runOnly": RULES, "resultTypes": ["violations"]}
        found = page.evaluate("async (options) => (await axe.run(document, options)).violations", options)
        self.violations[key] = [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]
        notes = page.evaluate("notes")
        self.shifts[key] = (notes["shift"], notes["shifted"])
        self.refused[key] = notes["refused"]
        size = page.viewport_size
        assert size is not None
        for width in (size["width"], *(WIDTHS if size["width"] == 1280 else ())):
            page.set_viewport_size({"width": width, "height": 900})
            wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            self.overflows[f"{key} {width}"] = wider
        page.set_viewport_size(size)
