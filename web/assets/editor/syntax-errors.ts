// A line under what Python cannot read, with its words, at each pause in writing. The server is asked; where it is not
// reached, the editor's grammar says where it stumbles, which is enough to see a missing bracket or colon.

import { syntaxTree, syntaxTreeAvailable } from "@codemirror/language";
import { linter, lintGutter, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Extension, Text } from "@codemirror/state";
import { pythonFaults, type PythonFault } from "./python-faults";

const AFTER_MS = 700;
const MOST = 3; // one slip makes many errors behind it
// Right Python that the grammar does not know: `yield` alone, `2.*x`, `match a, b:`, and `with (… as …):` over lines.
const GAPS = /^\s*yield\s*(#|$)|\d\.\s*[-+*/@%,)\]]|^\s*match\b|^\s*with\s*\(|\)\s*as\s+\w+\s*,?\s*$|^\s*\)\s*:/;

/** An answer that comes when the source is another one already is dropped, by the editor itself. */
export function markSyntaxErrors(): Extension {
  return [
    lintGutter(),
    linter(
      async ({ state }) => {
        const said = await pythonFaults(state.doc.toString());
        return said === null ? syntaxErrors(state) : said.map((fault) => asDiagnostic(fault, state.doc));
      },
      { delay: AFTER_MS },
    ),
  ];
}

function asDiagnostic(fault: PythonFault, doc: Text): Diagnostic {
  const place = (number: number, column: number): number => {
    const line = doc.line(Math.min(Math.max(1, number), doc.lines));
    return Math.min(line.from + Math.max(0, column - 1), line.to);
  };
  const [from, to] = [place(fault.line, fault.column), place(fault.endLine, fault.endColumn)];
  const { from: start, to: end } = doc.lineAt(from);
  const isSeen = to > from && doc.sliceString(from, to).trim() !== "";
  // Without a width it would not be seen: then the line is marked, or the letter before its end.
  const range = isSeen ? { from, to } : fault.isWarning ? { from: start, to: end } : { from: Math.max(start, from - 1), to: Math.max(from, Math.min(start + 1, end)) };
  return { ...range, severity: fault.isWarning ? "warning" : "error", source: "Python", message: fault.message };
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
