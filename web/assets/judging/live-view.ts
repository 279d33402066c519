// What is shown while a submission is judged: the frame and the lines are the server's templates, filled with text.

import { duration } from "../page/duration";
import { replaceIn } from "./replace";
import type { StateNews, TestLine } from "./wire";

export class LiveView {
  private readonly state: Element | null;
  private readonly progress: HTMLProgressElement | null;
  private readonly tests: Element | null;
  private readonly counter = document.createElement("span");
  private readonly lines = new Map<string, HTMLElement>();
  private readonly codes: Readonly<Record<string, string>>;
  private total: number | null = null;
  private attempt = 0;
  private text = "";
  private isLost = false;

  constructor(
    private readonly results: HTMLElement,
    codes: string | undefined, // JSON: {"Accepted": "AC", …}
  ) {
    this.codes = readCodes(codes);
    const frame = stamp("template[data-live]");
    this.state = frame.querySelector("[data-live-state]");
    this.progress = frame.querySelector("[data-live-progress]");
    this.tests = frame.querySelector("[data-live-tests]");
    // The state is read out, and the result in the end; dozens of single tests would be noise.
    this.state?.setAttribute("role", "status");
    this.tests?.setAttribute("aria-live", "off");
    this.counter.className = "dim";
    this.counter.setAttribute("aria-hidden", "true"); // the progress bar says it to those who ask
    this.state?.after(" ", this.counter);
    results.setAttribute("aria-busy", "true");
    replaceIn(results, frame);
    this.say("Sending …");
  }

  hear(news: StateNews): void {
    if (news.attempt > this.attempt && news.state === "judging") {
      this.attempt = news.attempt;
      this.lines.clear();
      this.tests?.replaceChildren();
    }
    if (news.total !== null) this.total = news.total;
    if (news.state === "queued") this.say(news.message || "Waiting to be judged …");
    else if (news.state === "judging") this.say(news.message || "Judging …");
    this.count();
  }

  add(line: TestLine): void {
    const item = this.lines.get(line.name) ?? this.newLine(line.name);
    const code = this.codes[line.verdict] ?? line.verdict;
    item.dataset["verdict"] = code;
    const badge = item.querySelector("[data-code]");
    if (badge !== null) {
      badge.textContent = code;
      badge.setAttribute("title", line.verdict);
      badge.classList.add(`badge--${code === "--" ? "nr" : code.toLowerCase()}`);
    }
    fill(item, "[data-name]", line.name);
    fill(item, "[data-time]", line.cpuS === null || code === "--" ? "" : used(line.cpuS));
    fill(item, "[data-message]", line.message);
    this.count();
  }

  /** While the connection is lost, that is what there is to say. */
  lost(isLost: boolean): void {
    this.isLost = isLost;
    this.show();
  }

  say(text: string): void {
    this.text = text;
    this.show();
  }

  end(): void {
    this.results.removeAttribute("aria-busy");
  }

  private show(): void {
    const text = this.isLost ? "Connection lost, trying again … Nothing is lost: it is judged all the same." : this.text;
    if (this.state !== null && this.state.textContent !== text) this.state.textContent = text;
    this.results.toggleAttribute("data-lost", this.isLost);
  }

  private newLine(name: string): HTMLElement {
    const item = stamp("template[data-live-test]").querySelector<HTMLElement>("li") ?? document.createElement("li");
    this.lines.set(name, item);
    this.tests?.append(item);
    return item;
  }

  private count(): void {
    if (this.progress === null) return;
    this.progress.setAttribute("aria-label", "Tests judged");
    if (this.total === null) {
      this.progress.removeAttribute("value");
      return;
    }
    this.progress.max = Math.max(this.total, 1);
    this.progress.value = Math.min(this.lines.size, this.progress.max);
    this.counter.textContent = `${this.lines.size} of ${this.total}`;
  }
}

/** As the result says it (judge/figures.py): less than that the kernel's account cannot tell. */
function used(seconds: number): string {
  return seconds < 0.00005 ? "< 0.1 ms" : duration(seconds);
}

function stamp(selector: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(selector);
  return template === null ? document.createDocumentFragment() : document.importNode(template.content, true);
}

function fill(item: Element, selector: string, text: string): void {
  const element = item.querySelector<HTMLElement>(selector);
  if (element === null) return;
  element.textContent = text;
  element.hidden = text === "";
}

function readCodes(json: string | undefined): Readonly<Record<string, string>> {
  try {
    const codes: unknown = JSON.parse(json ?? "{}");
    const pairs = Object.entries(codes as object).filter((pair): pair is [string, string] => typeof pair[1] === "string");
    return Object.fromEntries(pairs);
  } catch {
    return {};
  }
}
