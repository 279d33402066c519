// What the server's markup asks for: typeset mathematics, coloured code, plots, buttons that copy. The large parts are
// loaded only where there is something for them; where one cannot be loaded, the page says the same in plain text. What
// nobody sees yet (another tab, a closed part) comes after all that is seen.

import { offerCopying } from "./copy";
import { whenIdle } from "./idle";
import { updateTimes } from "./relative-time";
import { letKeysScroll } from "./scrollers";

export function enhance(root: ParentNode): void {
  offerCopying(root);
  letKeysScroll(root);
  load(root, ".math:not([data-done])", () => import("./math"));
  load(root, "pre > code.language-python:not([data-done])", () => import("./colour-code"));
  load(root, "[data-plot]:not([data-done])", () => import("../plots/plots"));
  whenIdle(() => updateTimes(root)); // the server said them as well, a moment ago
}

interface Enhancer {
  readonly enhanceAll: (elements: readonly HTMLElement[]) => void;
}

function load(root: ParentNode, selector: string, module: () => Promise<Enhancer>): void {
  const elements = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const element of elements) element.dataset["done"] = "";
  const seen = elements.filter((element) => element.checkVisibility());
  const unseen = elements.filter((element) => !seen.includes(element));
  const apply = async (to: readonly HTMLElement[]): Promise<void> => {
    try {
      (await module()).enhanceAll(to);
    } catch (error) {
      console.warn("This part of the page stays plain.", error);
    }
  };
  if (seen.length > 0) void apply(seen);
  if (unseen.length > 0) whenIdle(() => void apply(unseen), unseen);
}
