// Notes are kept as they are written. The server keeps them; until it has, this browser does, so that neither a dead
// server nor a closed tab loses a word. A tab names the revision that it began with: what another tab wrote meanwhile is
// not overwritten, the person chooses.

import { enhance } from "../page/enhance";
import { fragment } from "../judging/result-view";
import { NoteStore, readNote, type Note } from "./note-store";

const AFTER_MS = 900;
const AGAIN_MS = 5_000; // where the server was not reached

export function useNotes(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>("form[data-note]");
  const field = form?.querySelector<HTMLTextAreaElement>("[data-note-text]");
  if (form && field) new Notes(form, field, new NoteStore(page.dataset["slug"] ?? ""));
}

class Notes {
  private kept: string; // as the server has it
  private seen: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isInConflict = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly field: HTMLTextAreaElement,
    private readonly store: NoteStore,
  ) {
    this.kept = field.value;
    this.seen = Number(form.querySelector<HTMLInputElement>("[name=seen]")?.value ?? 0);
    const unkept = store.readUnkept();
    if (unkept !== null && unkept !== field.value) {
      field.value = unkept;
      this.keepIn(0);
    }
    field.addEventListener("input", () => this.changed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.keep();
    });
    addEventListener("online", () => this.keepIn(0));
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) void this.keep();
      else void this.look();
    });
    const read = form.querySelector<HTMLButtonElement>("[data-note-read]");
    if (read === null) return;
    read.hidden = false;
    read.addEventListener("click", () => void this.turn(read));
  }

  private changed(): void {
    if (this.field.value === this.kept) this.store.forgetUnkept();
    else this.store.writeUnkept(this.field.value);
    this.keepIn(AFTER_MS);
  }

  private keepIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), ms);
  }

  private async keep(): Promise<void> {
    clearTimeout(this.timer);
    const text = this.field.value;
    if (text === this.kept || this.isSending || this.isInConflict) return;
    this.isSending = true;
    const answer = await this.store.put(text, this.seen);
    this.isSending = false;
    const note = readNote(answer);
    if (note !== null) {
      this.agree(note);
      this.say("Kept");
      if (this.field.value !== text) this.keepIn(AFTER_MS); // written meanwhile
    } else if (answer.kind === "refused" && answer.status === 409) {
      await this.disagree();
    } else {
      this.say(`Not kept yet: ${answer.kind === "ok" ? "the answer makes no sense." : answer.fault.message} This browser has it.`);
      if (answer.kind === "unreached") this.keepIn(AGAIN_MS);
    }
  }

  /** Another tab may have written while this one slept. */
  private async look(): Promise<void> {
    if (this.field.value !== this.kept || this.isSending) return;
    const note = readNote(await this.store.get());
    if (note === null || note.revision === this.seen || this.field.value !== this.kept) return;
    this.field.value = note.text;
    this.agree(note);
    this.say("Changed in another tab, and here with it");
  }

  private async disagree(): Promise<void> {
    const theirs = readNote(await this.store.get());
    if (theirs === null) return;
    this.isInConflict = true;
    const mine = this.field.value;
    const take = (text: string): void => {
      this.isInConflict = false;
      this.agree(theirs);
      this.field.value = text;
      this.changed();
      this.field.focus();
    };
    this.say(
      "Changed in another tab, and here too.",
      ["Keep both", () => take(`${theirs.text.trimEnd()}\n\n${this.field.value}`)],
      ["Keep mine", () => take(this.field.value)],
      ["Take the other", () => take(theirs.text)],
    );
    this.store.writeUnkept(mine);
  }

  private agree(note: Note): void {
    this.kept = note.text;
    this.seen = note.revision;
    if (this.field.value === note.text) this.store.forgetUnkept();
  }

  /** To the typeset note and back. */
  private async turn(button: HTMLButtonElement): Promise<void> {
    const shown = this.form.querySelector<HTMLElement>("[data-note-shown]");
    if (shown === null) return;
    const isReading = shown.hidden;
    if (isReading) {
      await this.keep();
      const note = readNote(await this.store.get());
      if (note === null) {
        this.say("The judge cannot be reached, and it does the typesetting.");
        return;
      }
      shown.replaceChildren(fragment(note.html));
      enhance(shown);
    }
    shown.hidden = !isReading;
    this.field.hidden = isReading;
    button.setAttribute("aria-pressed", String(isReading));
  }

  private say(text: string, ...choices: readonly (readonly [string, () => void])[]): void {
    const line = this.form.querySelector<HTMLElement>("[data-note-state]");
    if (line === null) return;
    const buttons = choices.map(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = label;
      button.addEventListener("click", () => {
        this.say("");
        act();
      });
      return button;
    });
    line.replaceChildren(text, ...buttons.flatMap((button) => [" ", button]));
  }
}
