// The bars between panes: by mouse, finger or arrow keys. A bar [data-splitter="read"] sets --read on what it stands in,
// in per cent; its place is kept. An upright bar moves sideways, a lying one up and down.

import { read, write } from "../page/stored";

const MIDDLE = 50;
const STEP = 2;
const LEAP = 10;

export function useSplitters(page: HTMLElement): void {
  for (const bar of page.querySelectorAll<HTMLElement>("[data-splitter]")) useSplitter(bar);
}

function useSplitter(bar: HTMLElement): void {
  const frame = bar.parentElement;
  if (frame === null) return;
  const name = bar.dataset["splitter"] ?? "read";
  const key = name === "read" ? "judge.split" : `judge.split.${name}`;
  const isUpright = bar.getAttribute("aria-orientation") === "vertical";
  const lowest = Number(bar.getAttribute("aria-valuemin") ?? 20);
  const highest = Number(bar.getAttribute("aria-valuemax") ?? 80);
  let place = Number(bar.getAttribute("aria-valuenow") ?? MIDDLE);

  const move = (to: number): void => {
    place = Math.min(highest, Math.max(lowest, to));
    frame.style.setProperty(`--${name}`, `${place.toFixed(1)}%`);
    bar.setAttribute("aria-valuenow", place.toFixed(0));
  };
  const keep = (to: number): void => {
    move(to);
    write(key, place.toFixed(1));
  };

  const kept = Number.parseFloat(read(key) ?? "");
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
    const box = frame.getBoundingClientRect();
    const share = isUpright ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    move(share * 100);
  });
  bar.addEventListener("lostpointercapture", () => {
    bar.toggleAttribute("data-dragged", false);
    keep(place);
  });
  bar.addEventListener("dblclick", () => keep(MIDDLE));
  bar.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? LEAP : STEP;
    const places: Readonly<Record<string, number>> = {
      [isUpright ? "ArrowLeft" : "ArrowUp"]: place - step,
      [isUpright ? "ArrowRight" : "ArrowDown"]: place + step,
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
