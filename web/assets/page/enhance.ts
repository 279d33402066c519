// What the server's markup asks for: typeset mathematics, coloured code, plots, buttons that copy. The large parts are
// loaded only where there is something for them; where one cannot be loaded, the page says the same in plain text.

import { offerCopying } from "./copy";
import { updateTimes } from "./relative-time";
import { letKeysScroll } from "./scrollers";

export function enhance(root: ParentNode): void {
  updateTimes(root);
  offerCopying(root);
  letKeysScroll(root);
  void load(root, ".math:not([data-done])", () => import("./math"));
  void load(root, "pre > code.language-python:not([data-done])", () => import("./colour-code"));
  void load(root, "[data-plot]:not([data-done])", () => import("../plots/plots"));
}

interface Enhancer {
  readonly enhanceAll: (elements: readonly HTMLElement[]) => void;
}

async function load(root: ParentNode, selector: string, module: () => Promise<Enhancer>): Promise<void> {
  const elements = [...root.querySelectorAll<HTMLElement>(selector)];
  if (elements.length === 0) return;
  for (const element of elements) element.dataset["done"] = "";
  try {
    (await module()).enhanceAll(elements);
  } catch (error) {
    console.warn("This part of the page stays plain.", error);
  }
}
