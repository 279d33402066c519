// Mathematics: the TeX that the server put into the page, typeset. What KaTeX does not understand stays as TeX.

import katex from "katex";
import { keepStyleAttributesOut } from "./math-styles";

declare const KATEX_CSS: string; // the built name, told by the build

// A package's TeX brings no links, images or classes, and nothing so large that it lies over the page.
const HARMLESS = { throwOnError: true, strict: false, trust: false, maxSize: 20, maxExpand: 300 } as const;

keepStyleAttributesOut();

export function enhanceAll(elements: readonly HTMLElement[]): void {
  const formulas = elements.map((element) => [element, typeset(element)] as const);
  void loadStyles().then(async (areThere) => {
    for (const [element, formula] of formulas) {
      // Without its styles, typeset mathematics is unreadable: TeX is shown until they are there.
      if (!areThere || formula === null) continue;
      element.replaceChildren(formula);
      element.dataset["typeset"] = "";
    }
    void document.body.offsetHeight; // laid out, it asks for its fonts, which are of another width than any other
    await document.fonts.ready;
    for (const [element] of formulas) element.dataset["settled"] = ""; // base.css shows the text now
  });
}

function typeset(element: HTMLElement): HTMLElement | null {
  const formula = document.createElement("span");
  try {
    const tex = element.textContent.trim();
    katex.render(tex, formula, { ...HARMLESS, displayMode: element.classList.contains("display") });
    // The name of a column is said with each of its cells, and whoever says it may know no MathML.
    if (element.closest("th") !== null) formula.querySelector("math")?.setAttribute("aria-label", tex);
    return formula;
  } catch {
    return null;
  }
}

let loaded: Promise<boolean> | undefined;

function loadStyles(): Promise<boolean> {
  loaded ??= new Promise((resolve) => {
    const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find((link) =>
      link.href.endsWith(`/${KATEX_CSS}`),
    );
    if (there?.sheet) return resolve(true);
    const link = there ?? document.createElement("link");
    link.addEventListener("load", () => resolve(true));
    link.addEventListener("error", () => resolve(false));
    if (there === undefined) {
      link.rel = "stylesheet";
      link.href = new URL(KATEX_CSS, import.meta.url).href;
      document.head.append(link);
    }
  });
  return loaded;
}
