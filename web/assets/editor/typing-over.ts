// Typing over a selection, done by the editor itself. Left to the browser, the new text is wrapped into an element with a
// style of the old one, which the page's policy refuses and reports.

import { EditorView } from "@codemirror/view";

export function typeOver() {
  return EditorView.domEventHandlers({
    beforeinput: (event, view) => {
      const text = event.inputType === "insertText" ? event.data : null;
      const { main, ranges } = view.state.selection;
      if (text === null || !event.cancelable || event.isComposing || ranges.every((range) => range.empty)) return false;
      const insert = () =>
        view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
      const handlers = view.state.facet(EditorView.inputHandler); // a bracket, for one, closes around what is selected
      if (!handlers.some((handle) => handle(view, main.from, main.to, text, insert))) view.dispatch(insert());
      event.preventDefault();
      return true;
    },
  });
}
