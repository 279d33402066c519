// How many runs an interview has left: the server counts them, from whichever tab they come.

import { get } from "../judging/ask";
import { fragment } from "../judging/result-view";

/** Bring the count up to date; where the server is not reached, what is there stays. */
export async function refreshRunsLeft(page: HTMLElement): Promise<void> {
  const count = document.querySelector("[data-runs-left]");
  if (count === null) return;
  const answer = await get(`/problems/${encodeURIComponent(page.dataset["slug"] ?? "")}/interview`);
  const now = answer.kind === "ok" ? fragment(answer.text).querySelector("[data-runs-left]") : null;
  if (now !== null) count.textContent = now.textContent;
}
