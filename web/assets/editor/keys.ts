// Vim's and Emacs' keys, each loaded when somebody chooses it.

import type { Extension } from "@codemirror/state";

/** The keys that the editor begins with: what it brings anyway. */
export const STANDARD: Extension = [];

/** The extension for these keys. It has to stand before every other keymap. */
export async function keysFor(chosen: string, run: () => void): Promise<Extension> {
  if (chosen === "vim") return (await import("./vim")).vimKeys(run);
  if (chosen === "emacs") return (await import("./emacs")).emacsKeys();
  return STANDARD;
}
