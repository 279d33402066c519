// The page of one submission: while it is not judged, its tests turn up here as they are.

import "./page";
import { Follower } from "./judging/follow";
import { LiveView } from "./judging/live-view";
import { showFault } from "./judging/fault-view";
import { focusResult, showResult } from "./judging/result-view";

const page = document.querySelector<HTMLElement>("[data-submission-page]");
const results = page?.querySelector<HTMLElement>("[data-results]");
const id = page?.dataset["id"];

if (page && results && id && page.dataset["state"] !== "judged") {
  const view = new LiveView(results, page.dataset["codes"]);
  view.say(page.dataset["state"] === "judging" ? "Judging …" : "Waiting to be judged …");
  new Follower(`/api/v1/submissions/${encodeURIComponent(id)}`, {
    state: (news) => {
      view.hear(news);
      if (news.state !== "judged") page.dataset["state"] = news.state;
    },
    test: (line) => view.add(line),
    lost: (isLost) => view.lost(isLost),
    gone: (fault) => showFault(results, fault),
    judged: (verdict) => {
      view.end();
      page.dataset["state"] = "judged";
      if (verdict !== null) document.title = document.title.replace(/^[^:]*:/, `${verdict}:`);
      void showResult(results, id).then((isShown) => {
        const focused = document.activeElement;
        if (isShown && (focused === document.body || focused === results)) focusResult(results);
      });
    },
  });
}
