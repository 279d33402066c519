// Tab indents; after Escape it leaves the editor. CodeMirror waits two seconds for it, which not everybody's hands can keep:
// here it waits until another key is pressed, or a place in the text is chosen. An Escape that did something else (closed a
// list, ended vim's insert mode) did only that.

import { Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

const LONG_MS = 24 * 3600 * 1000;
const PART_OF_IT = new Set(["Escape", "Tab", "Shift", "Control", "Alt", "Meta"]);

export function leaveByEscape(): Extension {
  let isLeaving = false;
  const stay = (view: EditorView): void => {
    if (isLeaving) view.setTabFocusMode(false);
    isLeaving = false;
  };
  const leave = (view: EditorView): boolean => {
    isLeaving = true;
    view.setTabFocusMode(LONG_MS);
    return true;
  };
  return [
    Prec.lowest(keymap.of([{ key: "Escape", run: leave }])),
    EditorView.domEventObservers({
      blur: (_event, view) => stay(view),
      mousedown: (_event, view) => stay(view),
      keydown: (event) => {
        if (!PART_OF_IT.has(event.key)) isLeaving = false; // CodeMirror stays of itself
      },
    }),
  ];
}
