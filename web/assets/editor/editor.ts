// The editor: CodeMirror 6, put together from its parts.

import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, undo } from "@codemirror/commands";
import { python, pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { styleNonce } from "../page/nonce";
import type { Editor, Source } from "../solving/source";
import { keysFor, STANDARD } from "./keys";
import { leaveByEscape } from "./leaving";
import { completeNumpy } from "./numpy-completion";
import { markSyntaxErrors } from "./syntax-errors";
import { look } from "./theme";
import { typeOver } from "./typing-over";
import "../page"; // already there: what both use is in its file, and in none of its own

export interface CodeEditor extends Editor {
  useKeys(chosen: string): Promise<void>;
}

/** An editor with the text of the source, which is told of every change. `run` is what vim's :w does. */
export function createEditor(source: Source, run: () => void): CodeEditor {
  const keys = new Compartment();
  const { extension, attach } = look();
  const { field } = source;
  const view = new EditorView({
    state: EditorState.create({
      doc: field.value,
      selection: { anchor: Math.min(field.selectionStart, field.value.length) },
      extensions: [
        EditorView.cspNonce.of(styleNonce()),
        keys.of(STANDARD),
        habits(),
        extension,
        EditorView.contentAttributes.of({
          "aria-label": field.labels[0]?.textContent.trim() || field.getAttribute("aria-label") || "Your source",
          "aria-description": "Press Escape, then Tab, to leave the editor.",
          autocapitalize: "off",
          autocorrect: "off",
          tabindex: "0", // it is so anyway; readers of the page that scrolls around it are told
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) source.changed();
        }),
      ],
    }),
  });
  view.dom.dataset["editor"] = "";
  attach(view);
  return {
    dom: view.dom,
    text: () => view.state.doc.toString(),
    replace: (text) => replace(view, text),
    undo: () => void undo(view),
    focus: () => view.focus(),
    useKeys: async (chosen) => {
      const extension = await keysFor(chosen, run);
      if (extension === keys.get(view.state)) return; // put together anew, it would be drawn anew
      view.dispatch({ effects: keys.reconfigure(extension) });
    },
  };
}

function habits(): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(4),
    indentUnit.of("    "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    typeOver(),
    autocompletion({ activateOnTypingDelay: 60 }),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    python(),
    pythonLanguage.data.of({ autocomplete: completeNumpy }),
    markSyntaxErrors(),
    leaveByEscape(),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      { key: "Tab", run: acceptCompletion },
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}

/** Replaces what differs, and nothing else: the caret, the marks and the place stay where they can. */
function replace(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
  let [to, end] = [old.length, text.length];
  while (to > from && end > from && old[to - 1] === text[end - 1]) [to, end] = [to - 1, end - 1];
  view.dispatch({ changes: { from, to, insert: text.slice(from, end) }, userEvent: "input.replace" });
}
