// Hints turn up one at a time, and the editorial asks before it gives the solution away.

import { read, write } from "../page/stored";

export function useHints(page: HTMLElement): void {
  const hints = [...page.querySelectorAll<HTMLDetailsElement>("details[data-hint]")];
  const holders = hints.map((hint) => hint.closest("li") ?? hint);
  const reveal = (): void => {
    const taken = hints.findLastIndex((hint) => hint.open);
    holders.forEach((holder, at) => {
      if (at <= taken + 1) holder.hidden = false;
    });
  };
  holders.slice(1).forEach((holder) => (holder.hidden = true));
  for (const hint of hints) hint.addEventListener("toggle", reveal);
  reveal();
}

export function guardEditorial(page: HTMLElement): void {
  const editorial = page.querySelector<HTMLDetailsElement>("details[data-editorial]");
  const summary = editorial?.querySelector("summary");
  if (!editorial || !summary) return;
  const key = `judge.editorial.${page.dataset["slug"] ?? ""}`;
  let isAgreed = read(key) !== null;
  let question: HTMLElement | undefined;

  const answer = (isYes: boolean): void => {
    question?.remove();
    question = undefined;
    if (isYes) {
      isAgreed = true;
      write(key, new Date().toISOString());
      editorial.open = true;
    }
    summary.focus();
  };
  summary.addEventListener("click", (event) => {
    if (isAgreed || editorial.open) return;
    event.preventDefault();
    if (question === undefined) {
      question = ask("It gives the solution away. Have you tried all that you wanted to try?", answer);
      editorial.after(question);
    }
    question.querySelector("button")?.focus();
  });
}

function ask(text: string, answer: (isYes: boolean) => void): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "notice";
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", text);
  const words = document.createElement("p");
  words.textContent = text;
  frame.append(words);
  for (const [label, isYes] of [["Not yet", false], ["Show it", true]] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => answer(isYes));
    frame.append(button, " ");
  }
  return frame;
}
