// Mathematics: the TeX that the server put into the page, typeset. What KaTeX does not understand stays as TeX.

import katex from "katex";

declare const KATEX_CSS: string; // the built name, told by the build

// A package's TeX brings no links, images or classes, and nothing so large that it lies over the page.
const HARMLESS = { throwOnError: true, strict: false, trust: false, maxSize: 20, maxExpand: 300 } as const;

export function enhanceAll(elements: readonly HTMLElement[]): void {
  const styles = loadStyles();
  for (const element of elements) {
    const tex = element.textContent.trim();
    const typeset = document.createElement("span");
    try {
      katex.render(tex, typeset, { ...HARMLESS, displayMode: element.classList.contains("display") });
    } catch {
      continue;
    }
    // Without its styles, typeset mathematics is unreadable: TeX is shown until they are there.
    void styles.then((areThere) => {
      if (!areThere) return;
      element.replaceChildren(typeset);
      element.dataset["typeset"] = "";
    });
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
