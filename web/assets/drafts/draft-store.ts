// Drafts as they are kept in this browser: one for each problem and framework, shared by its tabs, and beside it what a
// tab had to put aside because another tab wrote first.

import { keysFrom, read, remove, write } from "../page/stored";
import { parse } from "../judging/wire";

export interface Draft {
  readonly source: string;
  readonly savedAt: string; // ISO 8601
}

export interface LeftOver {
  readonly draft: Draft;
  readonly forget: () => void;
}

export class DraftStore {
  readonly key: string;
  private readonly asideKey: string;
  private readonly interviews: string | null; // how the keys of drafts begin that interviews had

  /** `fresh` names an occasion, an interview or a time of solving again, that begins from the starter: it has a draft of
   * its own, and leaves the old one where it is. */
  constructor(slug: string, framework: string, fresh?: string) {
    const name = fresh === undefined ? `${slug}.${framework}` : `${slug}.${framework}.${fresh}`;
    this.key = `judge.draft.${name}`;
    this.asideKey = `judge.draft-aside.${name}`;
    this.interviews = fresh === undefined ? `${this.key}.interview.` : null;
  }

  read(): Draft | null {
    return readDraft(read(this.key));
  }

  /** Whether it could be kept. */
  write(source: string): boolean {
    return write(this.key, asText(source));
  }

  readAside(): Draft | null {
    return readDraft(read(this.asideKey));
  }

  writeAside(source: string): boolean {
    return write(this.asideKey, asText(source));
  }

  forgetAside(): void {
    remove(this.asideKey);
  }

  /** What was written in an interview that is over, the newest first: the page of the problem is the only way to it. */
  leftOver(): LeftOver[] {
    const found = keysFrom(this.interviews ?? "\0").flatMap((key) => {
      const draft = readDraft(read(key));
      return draft === null ? [] : [{ draft, forget: () => remove(key) }];
    });
    return found.sort((one, other) => other.draft.savedAt.localeCompare(one.draft.savedAt));
  }
}

function asText(source: string): string {
  return JSON.stringify({ source, savedAt: new Date().toISOString() } satisfies Draft);
}

function readDraft(text: string | null): Draft | null {
  const value = parse(text ?? "");
  if (typeof value !== "object" || value === null || !("source" in value) || typeof value.source !== "string") return null;
  const savedAt = "savedAt" in value && typeof value.savedAt === "string" ? value.savedAt : "";
  return { source: value.source, savedAt };
}
