// One's note on a problem as the server keeps it, and beside it, in this browser, what the server has not taken yet.

import { get, put, type Answer } from "../judging/ask";
import { parse } from "../judging/wire";
import { read, remove, write } from "../page/stored";

export interface Note {
  readonly text: string;
  readonly html: string;
  readonly revision: number;
}

export class NoteStore {
  private readonly address: string;
  private readonly key: string;

  constructor(slug: string) {
    this.address = `/api/v1/problems/${encodeURIComponent(slug)}/note`;
    this.key = `judge.note.${slug}`;
  }

  get(): Promise<Answer> {
    return get(this.address);
  }

  put(text: string, seen: number): Promise<Answer> {
    return put(this.address, JSON.stringify({ text, seen }));
  }

  readUnkept(): string | null {
    return read(this.key);
  }

  writeUnkept(text: string): void {
    write(this.key, text);
  }

  forgetUnkept(): void {
    remove(this.key);
  }
}

export function readNote(answer: Answer): Note | null {
  const value = answer.kind === "ok" ? parse(answer.text) : null;
  if (typeof value !== "object" || value === null || !("text" in value && "html" in value && "revision" in value)) return null;
  const { text, html, revision } = value;
  return typeof text === "string" && typeof html === "string" && typeof revision === "number" ? { text, html, revision } : null;
}
