// Drafts: what is written is kept in this browser as it is written, and is there again after a reload.
//
// Tabs. `base` is the text that this tab and the store last agreed on. A tab whose text is its base has nothing to lose
// and follows the others as they write. Where both have changed, neither is overwritten: the person chooses, and until
// then this tab's text is kept aside. The store is looked at before each writing too, for a tab that slept (in the back,
// or in the history) has heard of nothing.

import { relative } from "../page/relative-time";
import type { Source } from "../solving/source";
import { DraftState } from "./draft-state";
import { DraftStore, type Draft } from "./draft-store";

const AFTER_MS = 400;

export class Drafts {
  private readonly store: DraftStore;
  private readonly state: DraftState;
  private base: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isInConflict = false;
  private isKept = true;

  constructor(
    page: HTMLElement,
    private readonly source: Source,
    private readonly starter: string,
  ) {
    this.store = new DraftStore(
      page.dataset["slug"] ?? "",
      page.dataset["framework"] ?? "numpy",
      page.dataset["fresh"],
    );
    this.state = new DraftState(page, () => source.focus());
    this.base = source.text();
    this.restore();
    source.onChange(() => this.changed());
    addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.save();
      else this.look();
    });
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.look();
    });
    addEventListener("storage", (event) => {
      if (event.key === this.store.key || event.key === null) this.look();
    });
    addEventListener("beforeunload", (event) => {
      if (!this.isKept && this.source.text() !== this.base) event.preventDefault();
    });
  }

  /** Back to the starter; one press brings back what was there. */
  reset(): void {
    if (this.source.text() === this.starter) {
      this.state.say("This is the starter.");
      return;
    }
    this.source.replace(this.starter);
    this.save();
    this.state.say("Back at the starter.", { label: "Undo", act: () => this.source.undo() });
    this.source.focus();
  }

  save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.source.text();
    if (text === this.base) return;
    if (this.isInConflict) {
      this.store.writeAside(text);
      return;
    }
    const stored = this.store.read();
    if (stored !== null && stored.source !== this.base && stored.source !== text) {
      this.disagree(stored);
      return;
    }
    this.isKept = this.store.write(text);
    if (this.isKept) this.base = text;
    this.state.say(
      this.isKept
        ? "Draft kept"
        : "This browser keeps no draft: its storage is full or switched off. Copy your code before you leave.",
    );
  }

  private restore(): void {
    const draft = this.store.read();
    if (draft !== null) {
      this.base = draft.source;
      if (draft.source !== this.source.text()) {
        this.source.replace(draft.source);
        if (draft.source !== this.starter) this.state.say(`Your draft of ${age(draft)}`);
      }
    }
    const aside = this.store.readAside();
    if (aside !== null && aside.source === this.source.text()) this.store.forgetAside();
    else if (aside !== null) {
      this.offer(`Another tab's version of ${age(aside)} was put aside.`, aside, () => this.store.forgetAside());
      return;
    }
    this.offerLeftOver();
  }

  private offerLeftOver(): void {
    for (const { draft, forget } of this.store.leftOver()) {
      if (draft.source === this.source.text() || draft.source === this.starter) forget();
      else {
        this.offer(`Your code of an interview, ${age(draft)}, is kept too.`, draft, forget);
        return;
      }
    }
  }

  private offer(what: string, draft: Draft, forget: () => void): void {
    const here = this.source.text();
    this.state.say(
      what,
      {
        label: "Take it",
        act: () => {
          this.source.replace(draft.source);
          forget();
          this.save();
          this.state.say("Taken.", { label: "Undo", act: () => this.source.replace(here) });
        },
      },
      { label: "Drop it", act: forget },
    );
  }

  private changed(): void {
    if (this.source.text() === this.base && !this.isInConflict) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), AFTER_MS);
  }

  /** Has another tab written? */
  private look(): void {
    const stored = this.store.read();
    if (stored === null || stored.source === this.base) return;
    if (this.source.text() === this.base) this.take(stored);
    else if (this.source.text() === stored.source) this.agree(stored.source);
    else this.disagree(stored);
  }

  private take(stored: Draft): void {
    this.agree(stored.source);
    this.source.replace(stored.source);
    this.state.say("Changed in another tab, and here with it");
  }

  private disagree(stored: Draft): void {
    this.isInConflict = true;
    clearTimeout(this.timer);
    this.store.writeAside(this.source.text());
    this.state.say(
      `Changed in another tab (${age(stored)}), and here too.`,
      {
        label: "Keep mine",
        act: () => {
          this.agree(this.store.read()?.source ?? stored.source);
          this.save();
        },
      },
      {
        label: "Take the other",
        act: () => {
          const mine = this.source.text();
          const theirs = this.store.read()?.source ?? stored.source;
          this.agree(theirs);
          this.source.replace(theirs);
          this.state.say("Taken from the other tab.", { label: "Undo", act: () => this.source.replace(mine) });
        },
      },
    );
  }

  private agree(text: string): void {
    this.base = text;
    this.isInConflict = false;
    this.store.forgetAside();
  }
}

function age(draft: Draft): string {
  const moment = new Date(draft.savedAt);
  return Number.isNaN(moment.getTime()) ? "an earlier time" : relative(moment);
}
