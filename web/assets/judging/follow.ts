// Follows one submission until its report, whatever happens to the connection.
//
// The stream is an EventSource, which comes back by itself with the id of the last event it heard. That is not enough in
// three cases, and for those the submission is also asked for by GET: a server that is away or answers with an error
// ends an EventSource for good; a connection can be dead without either end noticing; and a proxy may hold the stream
// back. Whatever was heard twice is told once: events by their sequence number, tests by their names.

import { get } from "./ask";
import { parse, readState, readSubmission, readTest, type Fault, type StateNews, type TestLine } from "./wire";

export interface Listener {
  state(news: StateNews): void;
  test(line: TestLine): void;
  /** The connection is lost (true) or there again (false). */
  lost(isLost: boolean): void;
  /** It is judged: nothing more comes. */
  judged(verdict: string | null): void;
  /** There is no such submission: nothing more comes. */
  gone(fault: Fault): void;
}

const QUIET_MS = 8_000; // without any news: ask
const LOST_MS = 2_500; // that EventSource has to come back by itself
const SLOWEST_MS = 10_000; // between two attempts

export class Follower {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private seen = 0;
  private attempt = 0;
  private failures = 0;
  private isLost = false;
  private isOver = false;
  private told = new Set<string>();

  constructor(
    private readonly url: string, // "/api/v1/submissions/{id}"
    private readonly listener: Listener,
  ) {
    addEventListener("online", this.askNow);
    this.listen();
  }

  stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    removeEventListener("online", this.askNow);
    this.source?.close();
  }

  private listen(): void {
    this.source?.close();
    const source = new EventSource(`${this.url}/events${this.seen > 0 ? `?after=${this.seen}` : ""}`);
    this.source = source;
    source.addEventListener("open", () => this.reached());
    source.addEventListener("error", () => {
      this.setLost(true);
      this.askIn(source.readyState === EventSource.CLOSED ? this.pause() : LOST_MS);
    });
    this.on(source, "state", (value) => this.hearState(readState(value)));
    this.on(source, "test", (value) => this.hearTest(readTest(value)));
    this.on(source, "report", (value) => this.hearReport(value));
    this.askIn(QUIET_MS);
  }

  private on(source: EventSource, kind: string, hear: (value: unknown) => void): void {
    source.addEventListener(kind, (event: MessageEvent<string>) => {
      if (this.isOver || this.source !== source) return;
      this.reached();
      const id = Number(event.lastEventId);
      if (id > 0 && id <= this.seen) return;
      if (id > 0) this.seen = id;
      hear(parse(event.data));
    });
  }

  private hearState(news: StateNews | null): void {
    if (news === null || news.attempt < this.attempt) return;
    if (news.attempt > this.attempt && news.state === "judging") {
      this.attempt = news.attempt; // judged anew: the earlier tests do not count
      this.told.clear();
    }
    this.listener.state(news);
  }

  private hearTest(line: TestLine | null): void {
    if (line === null || this.told.has(line.name)) return;
    this.told.add(line.name);
    this.listener.test(line);
  }

  private hearReport(value: unknown): void {
    this.stop();
    this.listener.judged(readSubmission(value)?.verdict ?? null);
  }

  private reached(): void {
    this.failures = 0;
    this.setLost(false);
    this.askIn(QUIET_MS);
  }

  private setLost(isLost: boolean): void {
    if (this.isLost === isLost || this.isOver) return;
    this.isLost = isLost;
    this.listener.lost(isLost);
  }

  private pause(): number {
    return Math.min(SLOWEST_MS, 500 * 2 ** this.failures);
  }

  private askIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isOver) this.timer = setTimeout(this.askNow, ms);
  }

  private readonly askNow = (): void => {
    clearTimeout(this.timer);
    if (!this.isOver) void this.ask();
  };

  private async ask(): Promise<void> {
    const answer = await get(this.url);
    if (this.isOver) return;
    if (answer.kind === "refused" && answer.status === 404) {
      this.stop();
      this.listener.gone(answer.fault);
      return;
    }
    const news = answer.kind === "ok" ? readSubmission(parse(answer.text)) : null;
    if (news === null) {
      this.failures += 1;
      this.setLost(true);
      this.askIn(this.pause());
      return;
    }
    if (news.state === "judged") {
      this.stop();
      this.listener.judged(news.verdict);
      return;
    }
    this.hearState(news);
    for (const line of news.tests) this.hearTest(line);
    this.failures = 0;
    if (this.source?.readyState === EventSource.OPEN) this.reached();
    else this.listen();
  }
}
