// Emacs' keys, a file of their own.

import { emacs } from "@replit/codemirror-emacs";
import type { Extension } from "@codemirror/state";
import "./editor"; // already there: what both use is in one file with it

export function emacsKeys(): Extension {
  return emacs();
}
