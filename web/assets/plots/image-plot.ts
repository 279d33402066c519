// A matrix as an image, expected beside yours, on one scale of lightness, so that the two can be compared.

import { cell, plot } from "@observablehq/plot";
import { INK, PANELS, SIDES, STYLE } from "./look";
import { fieldsOf, numbersOf } from "./reading";

interface Pixel {
  readonly side: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const EDGE_PX = 44;

export function drawImage(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const fields = fieldsOf(data);
  const [rows = 0, columns = 0] = numbersOf(fields["shape"]);
  const values = { expected: numbersOf(fields["expected"]), yours: numbersOf(fields["got"]) };
  if (!(rows > 0 && columns > 0) || values.expected.length !== rows * columns) return null;
  const pixels = SIDES.flatMap((side) =>
    values[side].map((value, at): Pixel => ({ side, row: Math.floor(at / columns), column: at % columns, value })),
  );
  const finite = pixels.map((one) => one.value).filter(Number.isFinite);
  const [lowest, highest] = [finite.reduce((a, b) => Math.min(a, b), Infinity), finite.reduce((a, b) => Math.max(a, b), -Infinity)];
  const share = (value: number): number => (highest > lowest ? (value - lowest) / (highest - lowest) : 0.5);
  const side = Math.max(1.5, Math.min(16, (width * 0.94 - EDGE_PX) / (2 * columns)));
  return plot({
    width: Math.min(width, Math.ceil((2 * columns * side) / 0.94) + EDGE_PX),
    height: Math.ceil(rows * side) + 36,
    marginLeft: EDGE_PX / 2,
    marginRight: EDGE_PX / 2,
    marginTop: 28,
    marginBottom: 8,
    style: STYLE,
    fx: PANELS,
    x: { type: "band", axis: null, padding: 0 },
    y: { type: "band", axis: null, padding: 0 },
    color: { type: "identity" },
    marks: [
      cell(pixels, {
        x: "column",
        y: "row",
        fx: "side",
        inset: -0.25,
        fill: (one: Pixel) => (Number.isFinite(one.value) ? tone(share(one.value)) : "var(--plot-nan, #7a4fb5)"),
        title: (one: Pixel) => `row ${one.row}, column ${one.column}: ${one.value.toPrecision(4)}`,
      }),
    ],
  });
}

/** From the paper's tone to the ink's. */
function tone(share: number): string {
  return `color-mix(in oklab, ${INK} ${(4 + 92 * share).toFixed(0)}%, var(--panel, #eee))`;
}
