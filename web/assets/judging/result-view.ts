// The result, as the server renders it: the same on the problem's page, on the submission's own, and without scripts.

import { enhance } from "../page/enhance";
import { get } from "./ask";
import { showFault } from "./fault-view";
import { replaceIn } from "./replace";

const SLOWEST_MS = 10_000; // between two attempts

/** Comes back when it is shown (true), or when it cannot be, or something newer stands in its place (false). While the
 * judge is not reached it goes on asking: nobody has to press anything once the network is there again. */
export async function showResult(results: HTMLElement, id: string): Promise<boolean> {
  let standing = results.firstElementChild;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await get(`/submissions/${encodeURIComponent(id)}/result`);
    if (results.firstElementChild !== standing) return false;
    if (answer.kind === "ok") {
      results.removeAttribute("aria-busy");
      results.removeAttribute("data-lost");
      replaceIn(results, fragment(answer.text));
      enhance(results);
      return true;
    }
    const hint = `It is judged, and its result is kept. ${answer.fault.hint}`.trim();
    if (answer.kind === "refused") {
      const again = (): void => void showResult(results, id);
      showFault(results, { ...answer.fault, hint }, { label: "Show the result", act: again });
      return false;
    }
    if (attempt === 0) showFault(results, { ...answer.fault, hint: "It is judged, and shown here as soon as the judge is reached." });
    standing = results.firstElementChild;
    await pause(attempt);
  }
}

/** Longer from time to time, but no longer than the network is away. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener("online", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(SLOWEST_MS, 1000 * 2 ** attempt));
    addEventListener("online", end);
  });
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
