// Hints turn up one at a time.

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
