// One's own input: sent with Run while its box is open. It is kept in this browser, and the same in every tab.

import { read, write } from "../page/stored";

const AFTER_MS = 400;

export class OwnInput {
  private readonly field: HTMLTextAreaElement | null;
  private readonly box: HTMLDetailsElement | null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, slug: string) {
    this.field = page.querySelector<HTMLTextAreaElement>("textarea[data-own-input]");
    this.box = page.querySelector<HTMLDetailsElement>("details[data-own-input-box]");
    const { field } = this;
    if (field === null) return;
    const key = `judge.input.${slug}`;
    const kept = read(key);
    if (kept !== null) field.value = kept;
    const keep = (): void => {
      clearTimeout(this.timer);
      if (this.timer !== undefined) write(key, field.value);
      this.timer = undefined;
    };
    field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(keep, AFTER_MS);
    });
    addEventListener("pagehide", keep);
    addEventListener("storage", (event) => {
      // What is being typed here wins: it will be kept in its turn.
      if (event.key === key && event.newValue !== null && this.timer === undefined) field.value = event.newValue;
    });
  }

  /** The text to send; null where the box is closed or empty: then only the visible tests are run. */
  text(): string | null {
    const text = this.field?.value ?? "";
    return (this.box?.open ?? true) && text.trim() !== "" ? text : null;
  }
}
