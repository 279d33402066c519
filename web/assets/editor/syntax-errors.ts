// Where the grammar stumbles, a quiet line under it: enough to see a missing bracket or colon before handing in. What
// Python itself makes of the source, the judge says.

import { syntaxTree, syntaxTreeAvailable } from "@codemirror/language";
import { linter, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Extension } from "@codemirror/state";

const AFTER_MS = 700;
const MOST = 3; // one slip makes many errors behind it
// Right Python that the grammar does not know: `yield` alone, `2.*x`, `match a, b:`, and `with (… as …):` over lines.
const GAPS = /^\s*yield\s*(#|$)|\d\.\s*[-+*/@%,)\]]|^\s*match\b|^\s*with\s*\(|\)\s*as\s+\w+\s*,?\s*$|^\s*\)\s*:/;

export function markSyntaxErrors(): Extension {
  return linter((view) => syntaxErrors(view.state), { delay: AFTER_MS });
}

export function syntaxErrors(state: EditorState): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!syntaxTreeAvailable(state, state.doc.length)) return found;
  const lines = new Set<number>();
  syntaxTree(state).iterate({
    enter: (node) => {
      if (!node.type.isError || found.length >= MOST) return;
      const { from, to } = visible(state, node.from, node.to);
      const line = state.doc.lineAt(from);
      if (lines.has(line.number) || GAPS.test(line.text) || isBeingWritten(state, from, line.to)) return;
      lines.add(line.number);
      found.push({ from, to, severity: "error", message: "Syntax error near here" });
    },
  });
  return found;
}

/** An error of no width is shown on the last letter before it. */
function visible(state: EditorState, from: number, to: number): { from: number; to: number } {
  if (to > from && state.sliceDoc(from, to).trim() !== "") return { from, to: Math.min(to, state.doc.lineAt(from).to) };
  let end = from;
  while (end > 0 && /\s/.test(state.sliceDoc(end - 1, end))) end -= 1;
  return end > 0 ? { from: end - 1, to: end } : { from, to: Math.max(from, to) };
}

/** At the end of the line that is being written, a thing half said is no error yet. */
function isBeingWritten(state: EditorState, from: number, end: number): boolean {
  const { head } = state.selection.main;
  return head === end && state.doc.lineAt(head).number === state.doc.lineAt(from).number;
}
