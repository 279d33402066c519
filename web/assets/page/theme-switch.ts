// [data-theme-switch] goes from the system's theme to light to dark, in every open tab.

import { read, remove, write } from "./stored";

type Theme = "system" | "light" | "dark";

const KEY = "judge.theme";
const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const LABELS: Readonly<Record<Theme, string>> = { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" };

export function switchTheme(): void {
  show(chosen());
  for (const button of buttons()) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const theme = NEXT[current()];
      if (theme === "system") remove(KEY);
      else write(KEY, theme);
      show(theme);
    });
  }
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) show(chosen());
  });
}

/** Calls back whenever the page turns light or dark, by the switch or by the system. */
export function onThemeChange(changed: (isDark: boolean) => void): void {
  const tell = (): void => changed(isDark());
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  systemIsDark.addEventListener("change", tell);
}

export function isDark(): boolean {
  const theme = current();
  return theme === "system" ? systemIsDark.matches : theme === "dark";
}

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function buttons(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>("button[data-theme-switch]");
}

function chosen(): Theme {
  const theme = read(KEY);
  return theme === "light" || theme === "dark" ? theme : "system";
}

function current(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  for (const button of buttons()) {
    button.textContent = LABELS[theme];
    button.title = `Switch to ${LABELS[NEXT[theme]].toLowerCase()}`;
  }
}
