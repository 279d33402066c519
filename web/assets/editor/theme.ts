// How the editor looks: every colour is a custom property of the page's style sheets, so light and dark are theirs. The
// fallbacks are for a page that sets none.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { isDark, onThemeChange } from "../page/theme-switch";

const INK = "var(--code-ink, light-dark(#1d2430, #dde3ee))";
const PAPER = "var(--code-bg, light-dark(#fbfbfc, #171b22))";
const DIM = "var(--code-gutter, light-dark(#697386, #8b95a7))";
const LINE = "var(--code-line, light-dark(rgb(20 30 60 / 4%), rgb(220 230 255 / 5%)))";
const CHOSEN = "var(--code-selection, light-dark(#cfdffb, #2c4470))";
const ACCENT = "var(--accent, light-dark(#2456c4, #8fb4ff))";
const BORDER = "1px solid color-mix(in srgb, currentColor 18%, transparent)";

const styles = EditorView.theme({
  "&": { color: INK, backgroundColor: PAPER, fontSize: "var(--code-size, 14px)", height: "100%" },
  "&.cm-focused": { outline: `2px solid ${ACCENT}`, outlineOffset: "0" },
  ".cm-scroller": { fontFamily: "var(--mono, ui-monospace, SFMono-Regular, Menlo, Consolas, monospace)", lineHeight: "1.55" },
  ".cm-content": { caretColor: INK, padding: "8px 0" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: INK, borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: PAPER, color: DIM, border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: LINE },
  ".cm-activeLineGutter": { color: INK },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: CHOSEN,
  },
  ".cm-selectionMatch": { backgroundColor: `color-mix(in srgb, ${CHOSEN} 55%, transparent)` },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: `1px solid ${ACCENT}` },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--bad, #c43c3c)" },
  ".cm-searchMatch": { backgroundColor: "color-mix(in srgb, #e0a800 35%, transparent)", outline: "none" },
  ".cm-searchMatch-selected": { outline: `2px solid ${ACCENT}` },
  ".cm-panels": { backgroundColor: PAPER, color: INK, border: "none" },
  ".cm-panels-bottom": { borderTop: BORDER },
  ".cm-panels-top": { borderBottom: BORDER },
  ".cm-panel input, .cm-panel button, .cm-textfield, .cm-button": {
    color: INK,
    backgroundColor: PAPER,
    backgroundImage: "none",
    border: BORDER,
    borderRadius: "4px",
    fontSize: "0.9em",
  },
  ".cm-panel.cm-search [name=close]": { minWidth: "24px", minHeight: "24px" },
  ".cm-panel.cm-search label": { display: "inline-flex", alignItems: "center", minHeight: "24px" },
  ".cm-tooltip": { color: INK, backgroundColor: PAPER, border: BORDER, borderRadius: "6px", overflow: "hidden" },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxWidth: "min(90vw, 480px)" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "2px 8px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: CHOSEN, color: INK },
  ".cm-completionDetail": { color: DIM, fontStyle: "normal" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad, #c43c3c)" },
  ".cm-gutter-lint": { width: "0.9em" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0.25em 0 0 0.1em" },
  ".cm-lint-marker": { width: "0.8em", height: "0.8em" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warn, #8a5300)" },
  ".cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy color-mix(in srgb, var(--warn, #8a5300) 70%, transparent) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy color-mix(in srgb, var(--bad, #c43c3c) 70%, transparent) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-foldPlaceholder": { backgroundColor: "transparent", border: "none", color: DIM },
  ".cm-fat-cursor": { backgroundColor: `color-mix(in srgb, ${ACCENT} 60%, transparent) !important` },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.self], color: "var(--tok-keyword, light-dark(#8430a8, #d3a1f0))" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--tok-string, light-dark(#1f7a3d, #8fd39f))" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--tok-number, light-dark(#a2480c, #f0b37e))" },
  { tag: tags.comment, color: "var(--tok-comment, light-dark(#667085, #8a94a6))", fontStyle: "italic" },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.className],
    color: "var(--tok-function, light-dark(#1f55b5, #92bbff))",
  },
  { tag: [tags.operator, tags.punctuation, tags.meta], color: "var(--tok-operator, light-dark(#4a5568, #b3bdcc))" },
]);

export function look(): { readonly extension: Extension; attach(view: EditorView): void } {
  const darkness = new Compartment();
  return {
    extension: [styles, syntaxHighlighting(colours), darkness.of(EditorView.darkTheme.of(isDark()))],
    attach: (view) =>
      onThemeChange((dark) => view.dispatch({ effects: darkness.reconfigure(EditorView.darkTheme.of(dark)) })),
  };
}
