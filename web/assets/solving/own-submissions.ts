// The table of one's own submissions, as the server renders its rows.

import { updateTimes } from "../page/relative-time";
import { get } from "../judging/ask";
import { fragment } from "../judging/result-view";

/** Bring the rows up to date; where the server is not reached, those that are there stay. */
export async function refreshOwnSubmissions(page: HTMLElement): Promise<void> {
  const body = page.querySelector<HTMLElement>("[data-own-submissions]");
  if (body === null) return;
  const answer = await get(`/problems/${encodeURIComponent(page.dataset["slug"] ?? "")}/submissions`);
  if (answer.kind !== "ok") return;
  body.replaceChildren(...fragment(answer.text).querySelectorAll("tr"));
  updateTimes(body);
}
