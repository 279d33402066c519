// The result, as the server renders it: the same on the problem's page, on the submission's own, and without scripts.

import { enhance } from "../page/enhance";
import { get } from "./ask";
import { showFault } from "./fault-view";

export async function showResult(results: HTMLElement, id: string): Promise<boolean> {
  const answer = await get(`/submissions/${encodeURIComponent(id)}/result`);
  if (answer.kind !== "ok") {
    const hint = `It is judged, and its result is kept. ${answer.fault.hint}`.trim();
    const again = (): void => void showResult(results, id);
    showFault(results, { ...answer.fault, hint }, { label: "Show the result", act: again });
    return false;
  }
  results.removeAttribute("aria-busy");
  results.removeAttribute("data-lost");
  results.replaceChildren(fragment(answer.text));
  enhance(results);
  return true;
}

/** What our own server rendered; in a template, so that rows of a table survive without their table. */
export function fragment(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

export function focusResult(results: HTMLElement): void {
  const heading = results.querySelector<HTMLElement>("h1, h2, h3") ?? results;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

export function bringIntoView(results: HTMLElement): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  results.scrollIntoView({ block: "nearest", behavior: isCalm ? "auto" : "smooth" });
}
