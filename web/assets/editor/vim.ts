// Vim's keys, a file of their own.

import { Vim, vim } from "@replit/codemirror-vim";
import type { Extension } from "@codemirror/state";

export function vimKeys(run: () => void): Extension {
  Vim.defineEx("write", "w", run); // there is no file to write: drafts are kept anyway
  return vim({ status: true });
}
