// Which submission of this tab is being judged, so that a page that is reloaded takes it up again.

import { read, remove, write } from "../page/stored";
import { parse, readHanded, type Handed } from "../judging/wire";

export interface Running extends Handed {
  readonly mode: "run" | "submit";
}

const session = (): Storage => sessionStorage;

export class RunningNote {
  private readonly key: string;

  constructor(slug: string) {
    this.key = `judge.running.${slug}`;
  }

  keep(running: Running): void {
    write(this.key, JSON.stringify(running), session); // where it cannot be kept, only a reload loses sight of it
  }

  read(): Running | null {
    const value = parse(read(this.key, session) ?? "");
    const handed = readHanded(value);
    if (handed === null) return null;
    const isRun = typeof value === "object" && value !== null && "mode" in value && value.mode === "run";
    return { ...handed, mode: isRun ? "run" : "submit" };
  }

  forget(): void {
    remove(this.key, session);
  }
}
