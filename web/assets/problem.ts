// The page of a problem: statement on the one side, editor and results on the other. Without this file the form is sent
// and the answer is a page; with it, everything happens here.

import "./page";
import { Drafts } from "./drafts/drafts";
import { loadEditor } from "./solving/editor-tools";
import { useHints } from "./solving/hints";
import { Judging, type Mode } from "./solving/judging";
import { useNotes } from "./solving/notes";
import { OwnInput } from "./solving/own-input";
import { Places } from "./solving/places";
import { useShortcuts } from "./solving/shortcuts";
import { Source } from "./solving/source";
import { useSplitters } from "./solving/splitter";
import { useTabs } from "./solving/tabs";

const page = document.querySelector<HTMLElement>("[data-problem-page]");
if (page !== null) open(page);

function open(page: HTMLElement): void {
  useTabs(page);
  useSplitters(page);
  const places = new Places(page);
  useHints(page);
  useNotes(page);

  const form = page.querySelector<HTMLFormElement>("form[data-solution]");
  const field = form?.querySelector<HTMLTextAreaElement>("textarea[data-source]");
  const results = page.querySelector<HTMLElement>("[data-results]");
  if (!form || !field || !results) return;

  const source = new Source(field);
  const starter = page.querySelector<HTMLTemplateElement>("template[data-starter]")?.content.textContent ?? field.value;
  const drafts = new Drafts(page, source, starter);
  const ownInput = new OwnInput(page, page.dataset["slug"] ?? "");
  const judging = new Judging(page, results, form, source, ownInput);
  const act = (mode: Mode): void => {
    drafts.save();
    places.show("result", { anew: true });
    void judging.start(mode);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act(event.submitter instanceof HTMLButtonElement && event.submitter.value === "submit" ? "submit" : "run");
  });
  useShortcuts(act);
  for (const button of page.querySelectorAll("[data-reset]")) button.addEventListener("click", () => drafts.reset());
  if (judging.resume()) places.show("result");
  void loadEditor(page, source, () => act("run"));
}
