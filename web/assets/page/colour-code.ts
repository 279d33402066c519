// Python that is only shown, coloured with the editor's own grammar: spans with the classes tok-keyword, tok-string …

import { parser } from "@lezer/python";
import { classHighlighter, highlightTree } from "@lezer/highlight";

const TOO_LONG = 100_000; // characters: beyond, plain text is kinder than a page that hangs

export function enhanceAll(elements: readonly HTMLElement[]): void {
  for (const element of elements) colour(element);
}

function colour(element: HTMLElement): void {
  const text = element.textContent;
  if (text.length > TOO_LONG) return;
  const parts = document.createDocumentFragment();
  let at = 0;
  highlightTree(parser.parse(text), classHighlighter, (from, to, classes) => {
    if (from > at) parts.append(text.slice(at, from));
    const span = document.createElement("span");
    span.className = classes;
    span.textContent = text.slice(from, to);
    parts.append(span);
    at = to;
  });
  parts.append(text.slice(at));
  element.replaceChildren(parts);
}
