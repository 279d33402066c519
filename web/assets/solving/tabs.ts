// Tabs: links to their panels, so they can be linked to, and work as links where there is no script. A panel is a stop of
// Tab, so that it can be scrolled by keyboard.

import { isArrival } from "../page/visit";

export function useTabs(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[role="tablist"]')) new Tabs(list);
}

class Tabs {
  private readonly tabs: readonly HTMLAnchorElement[];

  constructor(list: HTMLElement) {
    this.tabs = [...list.querySelectorAll<HTMLAnchorElement>('a[role="tab"]')].filter((tab) => panelOf(tab) !== null);
    if (this.tabs.length === 0) return;
    list.addEventListener("click", (event) => this.click(event));
    list.addEventListener("keydown", (event) => this.press(event));
    addEventListener("hashchange", () => this.followAddress());
    this.show(this.named(location.hash) ?? this.tabs[0]);
    if (location.hash !== "" && isArrival()) onceLoaded(() => this.followAddress());
  }

  private click(event: MouseEvent): void {
    const tab = this.tabs.find((one) => event.target instanceof Node && one.contains(event.target));
    if (tab === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // no jump of the page
    this.choose(tab);
  }

  private press(event: KeyboardEvent): void {
    const at = this.tabs.findIndex((tab) => tab === document.activeElement);
    const last = this.tabs.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
      " ": at,
    };
    const tab = at < 0 ? undefined : this.tabs[moves[event.key] ?? -1];
    if (tab === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.choose(tab);
    tab.focus();
  }

  private choose(tab: HTMLAnchorElement): void {
    this.show(tab);
    history.replaceState(history.state, "", tab.hash);
  }

  private followAddress(): void {
    const tab = this.named(location.hash);
    if (tab === undefined) return;
    this.show(tab);
    // The browser gives the focus to what an address names, but not to what is hidden, or unseen until its formulas are set;
    // the tab is always seen, and says where one is.
    const focused = document.activeElement;
    const isFree = focused === null || focused === document.body || focused === panelOf(tab) || !focused.checkVisibility();
    if (isFree) tab.focus({ preventScroll: true });
  }

  /** The tab of the panel that has this id, or holds what has it. */
  private named(hash: string): HTMLAnchorElement | undefined {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    return target === null ? undefined : this.tabs.find((tab) => tab === target || panelOf(tab)?.contains(target));
  }

  private show(chosen: HTMLAnchorElement | undefined): void {
    for (const tab of this.tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel === null) continue;
      panel.hidden = !isChosen;
      panel.tabIndex = 0;
    }
  }
}

/** The browser looks for what the address names when it draws the page, and takes the focus from all else. */
function onceLoaded(act: () => void): void {
  const soon = (): void => void requestAnimationFrame(() => setTimeout(act));
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

function panelOf(tab: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute("aria-controls") ?? tab.hash.slice(1));
}
