// Drafts as they are kept in this browser: one for each problem and framework, shared by its tabs, and beside it what a
// tab had to put aside because another tab wrote first.

import { read, remove, write } from "../page/stored";
import { parse } from "../judging/wire";

export interface Draft {
  readonly source: string;
  readonly savedAt: string; // ISO 8601
}

export class DraftStore {
  readonly key: string;
  private readonly asideKey: string;

  /** `fresh` names an occasion, an interview or a time of solving again, that begins from the starter: it has a draft of
   * its own, and leaves the old one where it is. */
  constructor(slug: string, framework: string, fresh?: string) {
    const name = fresh === undefined ? `${slug}.${framework}` : `${slug}.${framework}.${fresh}`;
    this.key = `judge.draft.${name}`;
    this.asideKey = `judge.draft-aside.${name}`;
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
