// Buttons [data-copy="selector"] copy the text of what they name.

const SAID_FOR_MS = 1500;

export function offerCopying(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]:not([data-done])")) {
    button.dataset["done"] = "";
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.querySelector<HTMLElement>(button.dataset["copy"] ?? "");
  if (source === null) return;
  const text = source instanceof HTMLTextAreaElement ? source.value : source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    say(button, "Copied");
  } catch {
    // Not allowed, or not a secure page: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(source);
    say(button, "Selected: press Ctrl-C");
  }
}

function say(button: HTMLButtonElement, text: string): void {
  button.dataset["label"] ??= button.textContent;
  const label = button.dataset["label"];
  button.textContent = text;
  setTimeout(() => (button.textContent = label), SAID_FOR_MS);
}
