// CPU time against size, both logarithmic: one's own line, the reference's and a slow way's, each with its name at its end.

import { axisX, axisY, dot, gridX, gridY, line, plot, ruleX, text } from "@observablehq/plot";
import { duration } from "../page/duration";
import { fieldsOf, listOf, numbersOf } from "./reading";

type Marks = NonNullable<NonNullable<Parameters<typeof plot>[0]>["marks"]>;

interface Point {
  readonly size: number;
  readonly seconds: number;
  readonly low: number; // the middle four fifths of its rounds lie between these
  readonly high: number;
}

const YOURS = "var(--plot-yours, #2f6fde)";
const REFERENCE = "var(--plot-reference, #8a8f98)";
const INK = "var(--plot-ink, currentColor)";
const LINE_PX = 15;
const GRID = "var(--plot-grid, #8888)";

export function drawSpeed(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const yours = readPoints(data, "cpu_s");
  const reference = readPoints(data, "reference_cpu_s");
  if (yours.length === 0) return null;
  const slow = slowWay(reference, listOf(fieldsOf(data)["slow"]));
  const sizes = [...new Set(yours.map((point) => point.size))].sort((a, b) => a - b);
  const axis = { color: INK, tickSize: 0, fontSize: 12 };
  const height = Math.round(Math.min(300, Math.max(180, width * 0.5)));
  const names = namesAt([yours, reference, slow], height);
  return plot({
    width,
    height,
    marginLeft: 58,
    marginRight: 74,
    marginBottom: 40,
    marginTop: 34,
    style: { background: "transparent", color: INK, fontSize: "12px", overflow: "visible" },
    x: { type: "log", label: null },
    y: { type: "log", label: null, nice: true },
    marks: [
      gridX({ ticks: sizes, stroke: GRID, strokeOpacity: 1 }),
      gridY({ ticks: 5, stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...axis, ticks: fitting(sizes, width), tickFormat: short, label: "size", labelAnchor: "center", labelArrow: "none" }),
      axisY({ ...axis, ticks: 5, tickFormat: duration, label: "CPU time", labelAnchor: "top", labelArrow: "none" }),
      ...series(slow, { name: "slow way", colour: INK, dashes: "1 4", symbol: "times" }, names[2]),
      ...series(reference, { name: "reference", colour: REFERENCE, dashes: "4 3", symbol: "circle" }, names[1]),
      ...series(yours, { name: "yours", colour: YOURS, dashes: "none", symbol: "circle" }, names[0]),
    ],
  });
}

interface Look {
  readonly name: string;
  readonly colour: string;
  readonly dashes: string;
  readonly symbol: "circle" | "times";
}

function series(points: readonly Point[], look: Look, dy = 0): Marks {
  const channels = { x: "size", y: "seconds" } as const;
  const title = (point: Point): string =>
    `${look.name}, size ${point.size}: ${duration(point.seconds)} (${duration(point.low)} to ${duration(point.high)})`;
  const filled = look.symbol === "circle" ? { fill: look.colour, r: 3.5 } : { stroke: look.colour, strokeWidth: 2, r: 4 };
  return [
    ruleX(points.filter((point) => point.high > point.low), { x: "size", y1: "low", y2: "high", stroke: look.colour, strokeWidth: 5, strokeOpacity: 0.35 }),
    line([...points], { ...channels, stroke: look.colour, strokeWidth: 2, strokeDasharray: look.dashes, strokeLinecap: "round" }),
    dot([...points], { ...channels, ...filled, symbol: look.symbol, title }),
    text(points.slice(-1), { ...channels, text: () => look.name, fill: look.colour, dx: 9, dy, textAnchor: "start", fontWeight: 600 }),
  ];
}

/** A slow way's times: the reference's, here, as many times as it took when the package was proven. */
function slowWay(reference: readonly Point[], told: readonly unknown[]): readonly Point[] {
  const points = told.flatMap((one) => {
    const [size = NaN, ratio = NaN, low = NaN, high = NaN] = numbersOf(one);
    const there = reference.find((point) => point.size === size);
    return there !== undefined && ratio > 0 ? [{ size, seconds: there.seconds * ratio, low: there.seconds * low, high: there.seconds * high }] : [];
  });
  return points.sort((a, b) => a.size - b.size);
}

/** How far the name at the end of each line is put below it (above, where negative), lest names overlap. */
function namesAt(lines: readonly (readonly Point[])[], height: number): readonly number[] {
  const all = lines.flat().map((point) => Math.log10(point.seconds));
  const decades = Math.max(1, Math.ceil(Math.max(...all)) - Math.floor(Math.min(...all)));
  const ends = lines.flatMap((points, at) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ at, size: last.size, y: (-Math.log10(last.seconds) * (height - 74)) / decades }]; // pixels, about
  });
  ends.sort((a, b) => a.y - b.y);
  const moved = lines.map(() => 0);
  for (const [place, end] of ends.entries()) {
    const above = ends.slice(0, place).findLast((other) => other.size === end.size);
    if (above === undefined) continue;
    const missing = LINE_PX - (end.y + (moved[end.at] ?? 0) - above.y - (moved[above.at] ?? 0));
    if (missing <= 0) continue;
    moved[above.at] = (moved[above.at] ?? 0) - missing / 2;
    moved[end.at] = (moved[end.at] ?? 0) + missing / 2;
  }
  return moved;
}

/** As many of the sizes as have room for their label. */
function fitting(sizes: readonly number[], width: number): number[] {
  const step = Math.ceil(sizes.length / Math.max(2, Math.floor(width / 70)));
  return sizes.filter((_, at) => (sizes.length - 1 - at) % step === 0);
}

function short(size: number): string {
  if (size >= 1e6) return `${Number((size / 1e6).toPrecision(3))}M`;
  return size >= 1e4 ? `${Number((size / 1e3).toPrecision(3))}k` : String(size);
}

function readPoints(data: unknown, key: "cpu_s" | "reference_cpu_s"): readonly Point[] {
  const rounds = key === "cpu_s" ? "times" : "reference_times";
  const points = listOf(fieldsOf(data)["points"]).flatMap((one) => {
    const fields = fieldsOf(one);
    const [size, seconds] = [Number(fields["size"]), Number(fields[key])];
    if (!(size > 0 && seconds > 0)) return []; // a logarithm has no zero
    const times = numbersOf(fields[rounds]).filter((time) => time > 0).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.round(share * (times.length - 1))] ?? seconds;
    return [{ size, seconds, low: at(0.1), high: at(0.9) }];
  });
  return points.sort((a, b) => a.size - b.size);
}
