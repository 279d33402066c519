// Mathematics: the TeX that the server put into the page, typeset. What KaTeX does not understand stays as TeX.

import katex from "katex";
import { breath } from "./idle";
import { keepStyleAttributesOut } from "./math-styles";
import { lookAgain } from "./scrollers";
import "../page"; // already there: what both use is in its file, and in none of its own

declare const KATEX_CSS: string; // the built name, told by the build

// A package's TeX brings no links, images or classes, and nothing so large that it lies over the page.
const HARMLESS = { throwOnError: true, strict: false, trust: false, maxSize: 20, maxExpand: 300 } as const;

const AT_ONCE_MS = 6; // then whoever types or presses has their turn

keepStyleAttributesOut();

export function enhanceAll(elements: readonly HTMLElement[]): void {
  void settle(elements);
}

async function settle(elements: readonly HTMLElement[]): Promise<void> {
  // Without its styles, typeset mathematics is unreadable: TeX is shown where they do not come.
  if (await loadStyles()) await show(elements);
  await document.fonts.ready; // for letters of another font are of another width
  for (const element of elements) {
    element.dataset["settled"] = ""; // base.css shows the text now
    lookAgain(element);
  }
}

async function show(elements: readonly HTMLElement[]): Promise<void> {
  let began = performance.now();
  for (const element of elements) {
    const formula = typeset(element);
    if (formula === null) continue;
    element.replaceChildren(formula);
    element.dataset["typeset"] = "";
    if (performance.now() - began < AT_ONCE_MS) continue;
    void element.offsetHeight; // laid out with its part, and not with all that come
    await breath();
    began = performance.now();
  }
  void document.body.offsetHeight; // laid out, they ask for their fonts
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
