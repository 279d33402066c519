// Tabs: links to their panels, so they can be linked to, and work as links where there is no script.

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
    this.followAddress();
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
    if (tab !== undefined) this.show(tab);
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
      if (panel !== null) panel.hidden = !isChosen;
    }
  }
}

function panelOf(tab: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute("aria-controls") ?? tab.hash.slice(1));
}
