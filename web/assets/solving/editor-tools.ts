// The tools above the editor: which keys, how large. The editor itself comes by a second file, so that reading, running
// and submitting never wait for it; where it cannot be loaded, the plain field does.

import { read, write } from "../page/stored";
import type { Source } from "./source";

const KEYS = "judge.keys";
const FONT_SIZE = "judge.font-size";

export async function loadEditor(page: HTMLElement, source: Source, run: () => void): Promise<void> {
  for (const tools of page.querySelectorAll<HTMLElement>("[data-editor-tools]")) tools.hidden = false;
  const sizes = page.querySelector<HTMLSelectElement>("select[data-font-size]");
  const keys = page.querySelector<HTMLSelectElement>("select[data-keys]");
  remember(sizes, FONT_SIZE, (size) => page.style.setProperty("--code-size", `${size}px`));
  try {
    const { createEditor } = await import("../editor/editor");
    const editor = createEditor(source, run);
    source.use(editor);
    remember(keys, KEYS, (chosen) => {
      void editor.useKeys(chosen).catch(() => {
        if (keys !== null) keys.value = "default"; // not reached: the keys stay as they were
      });
    });
  } catch (error) {
    console.warn("The editor could not be loaded; the plain field does as well.", error);
    if (keys !== null) keys.disabled = true;
  }
}

/** A select whose choice is kept; `apply` is called with what was kept, and with every new choice. */
function remember(select: HTMLSelectElement | null, key: string, apply: (value: string) => void): void {
  if (select === null) return;
  const kept = read(key);
  if (kept !== null && [...select.options].some((option) => option.value === kept)) select.value = kept;
  apply(select.value);
  select.addEventListener("change", () => {
    write(key, select.value);
    apply(select.value);
  });
}
