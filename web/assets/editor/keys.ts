// Vim's and Emacs' keys, each loaded when somebody chooses it.

import type { Extension } from "@codemirror/state";

/** The extension for these keys. It has to stand before every other keymap. */
export async function keysFor(chosen: string, run: () => void): Promise<Extension> {
  if (chosen === "vim") {
    const { Vim, vim } = await import("@replit/codemirror-vim");
    Vim.defineEx("write", "w", run); // there is no file to write: drafts are kept anyway
    return vim({ status: true });
  }
  if (chosen === "emacs") {
    const { emacs } = await import("@replit/codemirror-emacs");
    return emacs();
  }
  return [];
}
