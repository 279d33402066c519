// Vim's keys, a file of their own.

import { Vim, vim } from "@replit/codemirror-vim";
import type { Extension } from "@codemirror/state";
import "./editor"; // already there: what both use is in one file with it

export function vimKeys(run: () => void): Extension {
  Vim.defineEx("write", "w", run); // there is no file to write: drafts are kept anyway
  return vim({ status: true });
}
