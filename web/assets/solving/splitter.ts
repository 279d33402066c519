// The bar between statement and editor: by mouse, finger or arrow keys. Its place is kept.

import { read, write } from "../page/stored";

const KEY = "judge.split";
const MIDDLE = 50;
const STEP = 2;
const LEAP = 10;

export function useSplitter(page: HTMLElement): void {
  const bar = page.querySelector<HTMLElement>("[data-splitter]");
  if (bar === null) return;
  const lowest = Number(bar.getAttribute("aria-valuemin") ?? 20);
  const highest = Number(bar.getAttribute("aria-valuemax") ?? 80);
  let place = Number(bar.getAttribute("aria-valuenow") ?? MIDDLE);

  const move = (to: number): void => {
    place = Math.min(highest, Math.max(lowest, to));
    page.style.setProperty("--read", `${place.toFixed(1)}%`);
    bar.setAttribute("aria-valuenow", place.toFixed(0));
  };
  const keep = (to: number): void => {
    move(to);
    write(KEY, place.toFixed(1));
  };

  const kept = Number.parseFloat(read(KEY) ?? "");
  if (Number.isFinite(kept)) move(kept);

  bar.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault(); // no text is selected on the way
    bar.focus();
    bar.setPointerCapture(event.pointerId);
    bar.toggleAttribute("data-dragged", true);
  });
  bar.addEventListener("pointermove", (event) => {
    if (!bar.hasPointerCapture(event.pointerId)) return;
    const box = page.getBoundingClientRect();
    move(((event.clientX - box.left) / box.width) * 100);
  });
  bar.addEventListener("lostpointercapture", () => {
    bar.toggleAttribute("data-dragged", false);
    keep(place);
  });
  bar.addEventListener("dblclick", () => keep(MIDDLE));
  bar.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? LEAP : STEP;
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: place - step,
      ArrowRight: place + step,
      PageUp: place - LEAP,
      PageDown: place + LEAP,
      Home: lowest,
      End: highest,
      Enter: MIDDLE,
    };
    const to = places[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keep(to);
  });
}
