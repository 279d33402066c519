// Emacs' keys, a file of their own.

import { emacs } from "@replit/codemirror-emacs";
import type { Extension } from "@codemirror/state";

export function emacsKeys(): Extension {
  return emacs();
}
