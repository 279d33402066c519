// Figures [data-plot] hold their numbers as JSON and, for speed, as a table. The drawing is for eyes; the table and the
// caption stay for those who listen.

import { styleNonce } from "../page/nonce";
import { drawCurve } from "./curve-plot";
import { drawGrid } from "./grid-plot";
import { drawImage } from "./image-plot";
import { drawPoints } from "./points-plot";
import { drawRatios } from "./ratios-plot";
import { drawSpeed } from "./speed-plot";
import "../page"; // already there: what both use is in its file, and in none of its own

type Drawing = SVGSVGElement | HTMLElement;
type Draw = (data: unknown, width: number) => Drawing | null;

const KINDS: Readonly<Record<string, Draw>> = {
  speed: drawSpeed,
  ratios: drawRatios,
  grid: drawGrid,
  curve: drawCurve,
  points: drawPoints,
  regions: drawPoints,
  image: drawImage,
};

export function enhanceAll(figures: readonly HTMLElement[]): void {
  for (const figure of figures) {
    const draw = KINDS[figure.dataset["plot"] ?? ""];
    const data = readData(figure);
    if (draw !== undefined && data !== null) keepDrawn(figure, (width) => draw(data, width));
  }
}

/** Draws in the width that there is, and again when that changes; a figure that is folded away has none yet. */
function keepDrawn(figure: HTMLElement, draw: (width: number) => Drawing | null): void {
  const place = document.createElement("div");
  place.className = "plot";
  place.setAttribute("aria-hidden", "true");
  figure.prepend(place);
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.floor(place.clientWidth);
    if (width < 40 || width === drawn) return;
    drawn = width;
    requestAnimationFrame(() => {
      const drawing = draw(width);
      if (drawing === null) return;
      for (const style of drawing.querySelectorAll("style")) style.nonce = styleNonce();
      place.replaceChildren(drawing);
      for (const table of figure.querySelectorAll("table")) table.classList.add("sr");
    });
  }).observe(place);
}

function readData(figure: HTMLElement): unknown {
  try {
    return JSON.parse(figure.querySelector('script[type="application/json"]')?.textContent ?? "null") as unknown;
  } catch {
    return null;
  }
}
