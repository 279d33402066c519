// Ctrl- or Command-Enter runs, with Shift it submits; ? shows the shortcuts where it is not a letter of a text.
// Caught before the editor sees them, whichever keys it uses.

import { isTyping } from "../page/typing";

export function useShortcuts(act: (mode: "run" | "submit") => void): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-shortcuts-dialog]");
  const open = (): void => {
    if (dialog !== null && !dialog.open) dialog.showModal();
  };
  for (const button of document.querySelectorAll("[data-shortcuts]")) button.addEventListener("click", open);
  dialog?.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside it
  });
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.repeat || (dialog?.open ?? false)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      act(event.shiftKey ? "submit" : "run");
    } else if (event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      open();
    }
  };
  document.addEventListener("keydown", press, { capture: true });
}
