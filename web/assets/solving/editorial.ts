// The editorial opens when a submission is accepted: then the server is asked for it, for it is not in the page before.

import { get } from "../judging/ask";
import { fragment } from "../judging/result-view";
import { enhance } from "../page/enhance";

/** Bring the editorial up to date; where the server is not reached, what is there stays. */
export async function refreshEditorial(page: HTMLElement): Promise<void> {
  const place = page.querySelector<HTMLElement>("[data-editorial]");
  if (place === null) return;
  const [slug, framework] = [page.dataset["slug"] ?? "", page.dataset["framework"] ?? ""].map(encodeURIComponent);
  const answer = await get(`/problems/${slug}/editorial?framework=${framework}`);
  if (answer.kind !== "ok") return;
  place.replaceChildren(fragment(answer.text));
  enhance(place);
}
