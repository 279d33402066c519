// A preview (`judge preview`): when a file of the package has changed, the page is loaded anew, with the same parts open
// and scrolled to the same place.

import { read, remove, write } from "./stored";
import "../page"; // already there: what both use is in its file, and in none of its own

const EVERY_MS = 1000;
const SCROLLING = ".read__body";
const session = (): Storage => sessionStorage;

interface Place {
  readonly top: number;
  readonly open: readonly number[];
}

export function followFiles(body: HTMLElement): void {
  const slug = body.dataset["preview"] ?? "";
  const key = `judge:preview:${slug}`;
  goBackTo(take(key));
  const look = async (): Promise<void> => {
    const version = document.hidden ? null : await versionOf(slug);
    if (version === null || version === body.dataset["version"]) {
      setTimeout(() => void look(), EVERY_MS);
      return;
    }
    // A page that only tells what is wrong has no place; the place of the page before it is kept.
    if (document.querySelector(SCROLLING) !== null) write(key, JSON.stringify(place()), session);
    location.reload();
  };
  void look();
}

/** Null where the server does not say: it may be on its way back. */
async function versionOf(slug: string): Promise<string | null> {
  try {
    const answer = await fetch(`/preview/${encodeURIComponent(slug)}`, { cache: "no-store" });
    const told: unknown = answer.ok ? await answer.json() : null;
    return typeof told === "object" && told !== null && "version" in told ? String(told.version) : null;
  } catch {
    return null;
  }
}

function details(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(`${SCROLLING} details`)];
}

/** Narrow windows scroll as a whole, wide ones the text on its own. */
function scroller(): Element {
  const text = document.querySelector(SCROLLING);
  return text !== null && text.scrollHeight > text.clientHeight ? text : document.documentElement;
}

function place(): Place {
  return { top: scroller().scrollTop, open: details().flatMap((one, i) => (one.open ? [i] : [])) };
}

function take(key: string): Place | null {
  const kept = read(key, session);
  if (kept === null || document.querySelector(SCROLLING) === null) return null;
  remove(key, session);
  try {
    return JSON.parse(kept) as Place;
  } catch {
    return null;
  }
}

function goBackTo(place: Place | null): void {
  const text = document.querySelector(SCROLLING);
  if (place === null || text === null) return;
  details().forEach((one, i) => {
    one.open = place.open.includes(i);
  });
  // Formulas and code are set a little later and move the text; until the reader moves it, the place is kept.
  const observer = new ResizeObserver(() => {
    scroller().scrollTop = place.top;
  });
  for (const part of text.children) observer.observe(part);
  for (const kind of ["wheel", "keydown", "pointerdown", "touchstart"]) {
    addEventListener(kind, () => observer.disconnect(), { once: true, passive: true });
  }
}
