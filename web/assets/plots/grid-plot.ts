// A map of |difference|: each cell the largest of what it covers, on a logarithmic scale from nothing to the worst. Cells
// with elements beyond the tolerance are framed; NaN and infinity are words, and say so.

import { axisX, axisY, cell, plot, text } from "@observablehq/plot";

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly difference: number; // NaN and Infinity as they are
  readonly wrong: number;
}

const INK = "var(--plot-ink, currentColor)";
const EMPTY = "var(--plot-empty, color-mix(in srgb, currentColor 6%, transparent))";
const FULL = "var(--plot-worst, #c43c3c)";
const DECADES = 8; // below the worst by more than that is as good as nothing
const LARGEST_PX = 28;
const MARGIN_PX = 34;

export function drawGrid(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const cells = readCells(data);
  if (cells.length === 0) return null;
  const rows = Math.max(...cells.map((one) => one.row)) + 1;
  const columns = Math.max(...cells.map((one) => one.column)) + 1;
  const side = Math.max(4, Math.min(LARGEST_PX, (width - MARGIN_PX - 8) / columns));
  const finite = cells.map((one) => one.difference).filter((value) => Number.isFinite(value) && value > 0);
  const worst = finite.length > 0 ? Math.max(...finite) : 1;
  const shape = readShape(data);
  const first = (count: number, covered: number | undefined) => (at: number) =>
    String(Math.floor((at * (covered ?? count)) / count));
  const axis = { color: INK, tickSize: 0, label: null, fontSize: 11 };
  const inset = side > 10 ? 0.75 : 0.25;
  const place = { x: "column", y: "row" } as const;
  return plot({
    width: Math.min(width, MARGIN_PX + columns * side + 8),
    height: 24 + rows * side + 6,
    marginLeft: MARGIN_PX,
    marginTop: 24,
    marginRight: 8,
    marginBottom: 6,
    padding: 0,
    style: { background: "transparent", color: INK, overflow: "visible" },
    x: { type: "band", domain: range(columns) },
    y: { type: "band", domain: range(rows) },
    marks: [
      axisX({ ...axis, anchor: "top", ticks: some(columns, (width - MARGIN_PX) / 40), tickFormat: first(columns, shape[1]) }),
      axisY({ ...axis, ticks: some(rows, (rows * side) / 18), tickFormat: first(rows, shape[0]) }),
      cell([...cells], {
        ...place,
        inset,
        fill: (one: Cell) => colour(one.difference, worst),
        stroke: (one: Cell) => (one.wrong > 0 ? INK : "none"),
        strokeWidth: side > 10 ? 1.5 : 0.75,
        title: describe,
      }),
      text(
        cells.filter((one) => !Number.isFinite(one.difference)),
        {
          ...place,
          text: (one: Cell) => (Number.isNaN(one.difference) ? (side > 22 ? "NaN" : "?") : "∞"),
          fill: "var(--plot-on-worst, #fff)",
          fontSize: Math.min(11, side * 0.6),
          fontWeight: 600,
          pointerEvents: "none",
        },
      ),
    ],
  });
}

function colour(difference: number, worst: number): string {
  if (!Number.isFinite(difference)) return "var(--plot-nan, #7a4fb5)";
  if (difference === 0) return EMPTY;
  const share = Math.max(0, 1 + Math.log10(difference / worst) / DECADES);
  return `color-mix(in oklab, ${FULL} ${(8 + 92 * share).toFixed(1)}%, transparent)`;
}

function describe(one: Cell): string {
  const size = Number.isNaN(one.difference) ? "NaN" : one.difference.toPrecision(3);
  return `row ${one.row}, column ${one.column}: ${size}${one.wrong > 0 ? `, ${one.wrong} beyond the tolerance` : ""}`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function some(count: number, room: number): number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, room)));
  return range(count).filter((at) => at % step === 0);
}

function readShape(data: unknown): readonly number[] {
  const shape = typeof data === "object" && data !== null && "shape" in data ? data.shape : null;
  return Array.isArray(shape) ? shape.map(Number) : [];
}

function readCells(data: unknown): readonly Cell[] {
  if (typeof data !== "object" || data === null || !("rows" in data) || !Array.isArray(data.rows)) return [];
  const wrong = "wrong" in data && Array.isArray(data.wrong) ? (data.wrong as readonly unknown[]) : [];
  return (data.rows as readonly unknown[]).flatMap((values, row) => {
    const counts = wrong[row];
    return (Array.isArray(values) ? (values as readonly unknown[]) : []).map((value, column) => ({
      row,
      column,
      difference: asNumber(value),
      wrong: Number(Array.isArray(counts) ? counts[column] : 0) || 0,
    }));
  });
}

function asNumber(value: unknown): number {
  if (typeof value === "number") return value;
  return value === "inf" ? Infinity : NaN;
}
