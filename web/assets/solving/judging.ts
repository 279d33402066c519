// Run and Submit: hand the source in, follow it, show its result. One at a time; whatever fails, the source stays where
// it is, and a button tries again.

import { refreshRunsLeft } from "../interview/runs-left";
import { newKey, post, type Answer } from "../judging/ask";
import { showFault } from "../judging/fault-view";
import { Follower } from "../judging/follow";
import { LiveView } from "../judging/live-view";
import { bringIntoView, focusResult, showResult } from "../judging/result-view";
import { parse, readHanded } from "../judging/wire";
import { refreshEditorial } from "./editorial";
import type { OwnInput } from "./own-input";
import { refreshOwnSubmissions } from "./own-submissions";
import { RunningNote, type Running } from "./running";
import type { Source } from "./source";

export type Mode = "run" | "submit";

export class Judging {
  private isBusy = false;
  private hasWritten = false; // since the last start
  private unheard: { readonly body: string; readonly key: string } | null = null; // sent, and perhaps taken
  private readonly note: RunningNote;
  private readonly slug: string;

  constructor(
    private readonly page: HTMLElement,
    private readonly results: HTMLElement,
    private readonly form: HTMLFormElement,
    private readonly source: Source,
    private readonly ownInput: OwnInput,
  ) {
    this.slug = page.dataset["slug"] ?? "";
    this.note = new RunningNote(this.slug);
    source.onChange(() => (this.hasWritten = true));
  }

  /** After a reload: what was being judged is followed again. Whether there was something. */
  resume(): boolean {
    const running = this.note.read();
    if (running === null) return false;
    this.setBusy(running.mode);
    const view = new LiveView(this.results, this.page.dataset["codes"]);
    view.say("Taking it up again …");
    this.follow(running, view);
    return true;
  }

  async start(mode: Mode): Promise<void> {
    if (this.isBusy) return;
    this.setBusy(mode);
    this.hasWritten = false;
    const view = new LiveView(this.results, this.page.dataset["codes"]);
    bringIntoView(this.results);
    const answer = await this.send(mode);
    const handed = answer.kind === "ok" ? readHanded(parse(answer.text)) : null;
    if (handed === null) {
      this.fail(mode, answer);
      return;
    }
    const running = { ...handed, mode };
    this.note.keep(running);
    view.say("Waiting to be judged …");
    this.follow(running, view);
    if (mode === "run") void refreshRunsLeft(this.page);
  }

  private send(mode: Mode): Promise<Answer> {
    const framework = this.form.querySelector<HTMLInputElement>("[name=framework]")?.value;
    const body = {
      problem: this.slug,
      framework: framework ?? this.page.dataset["framework"] ?? "numpy",
      source: this.source.text(),
    };
    if (mode === "submit") return this.sendOnce("/api/v1/submissions", { ...body, mode });
    const input = this.ownInput.text();
    return this.sendOnce("/api/v1/run", input === null ? body : { ...body, input });
  }

  /** The same again under the same key, until an answer is heard: if only the answer was lost, it is not judged twice. */
  private async sendOnce(address: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const body = JSON.stringify(fields);
    if (this.unheard?.body !== body) this.unheard = { body, key: newKey() };
    const answer = await post(address, body, this.unheard.key);
    if (answer.kind === "ok") this.unheard = null;
    return answer;
  }

  private fail(mode: Mode, answer: Answer): void {
    this.setBusy(null);
    const fault = answer.kind === "ok" ? { message: "The judge's answer makes no sense.", hint: "", fields: [] } : answer.fault;
    const kept = answer.kind === "unreached" ? "Your code is still here, and nothing was lost." : "";
    const again = (): void => void this.start(mode);
    const label = mode === "run" ? "Run again" : "Submit again";
    showFault(this.results, { ...fault, hint: [kept, fault.hint].filter(Boolean).join(" ") }, { label, act: again });
    bringIntoView(this.results);
  }

  private follow(running: Running, view: LiveView): void {
    new Follower(running.url, {
      state: (news) => view.hear(news),
      test: (line) => view.add(line),
      lost: (isLost) => view.lost(isLost),
      gone: (fault) => {
        this.note.forget();
        this.setBusy(null);
        showFault(this.results, { ...fault, hint: "The judge does not know it any more. Your code is still here." });
      },
      judged: () => {
        view.end();
        this.note.forget();
        this.setBusy(null);
        void this.finish(running);
      },
    });
  }

  private async finish(running: Running): Promise<void> {
    const isShown = await showResult(this.results, running.id);
    // Whoever pressed a button is led to the result; whoever is writing is left to write.
    const focused = document.activeElement;
    const isWaiting = focused === null || [document.body, this.results].includes(focused as HTMLElement) || focused instanceof HTMLButtonElement;
    if (isShown && isWaiting && !this.isBusy) focusResult(this.results);
    if (!this.hasWritten) bringIntoView(this.results);
    if (running.mode === "submit") await Promise.all([refreshOwnSubmissions(this.page), refreshEditorial(this.page)]);
  }

  private setBusy(mode: Mode | null): void {
    this.isBusy = mode !== null;
    this.page.toggleAttribute("data-busy", this.isBusy);
    for (const button of this.form.querySelectorAll<HTMLButtonElement>("[data-run], [data-submit]")) {
      // Not `disabled`: that would take the focus away from whoever pressed it.
      button.setAttribute("aria-disabled", String(this.isBusy));
      button.toggleAttribute("data-pressed", mode === button.value);
    }
  }
}
