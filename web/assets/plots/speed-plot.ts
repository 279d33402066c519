// CPU time against size, both logarithmic: one's own line and the reference's, each with its name at its end.

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
  const sizes = [...new Set(yours.map((point) => point.size))].sort((a, b) => a - b);
  const axis = { color: INK, tickSize: 0, fontSize: 12 };
  const height = Math.round(Math.min(300, Math.max(180, width * 0.5)));
  const apart = nudge(yours, reference, height);
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
      ...slowWay(reference, Number(fieldsOf(data)["slow"])),
      ...series(reference, REFERENCE, "reference", "4 3", -apart),
      ...series(yours, YOURS, "yours", "none", apart),
    ],
  });
}

function series(points: readonly Point[], colour: string, name: string, dashes: string, dy: number): Marks {
  const channels = { x: "size", y: "seconds" } as const;
  const title = (point: Point): string =>
    `${name}, size ${point.size}: ${duration(point.seconds)} (${duration(point.low)} to ${duration(point.high)})`;
  return [
    ruleX(points.filter((point) => point.high > point.low), { x: "size", y1: "low", y2: "high", stroke: colour, strokeWidth: 5, strokeOpacity: 0.35 }),
    line([...points], { ...channels, stroke: colour, strokeWidth: 2, strokeDasharray: dashes }),
    dot([...points], { ...channels, fill: colour, r: 3.5, title }),
    text(points.slice(-1), { ...channels, text: () => name, fill: colour, dx: 9, dy, textAnchor: "start", fontWeight: 600 }),
  ];
}

/** Where a slow way lies at the largest size, as it was measured when the package was proven. */
function slowWay(reference: readonly Point[], ratio: number): Marks {
  const last = reference.at(-1);
  if (last === undefined || !(ratio > 0)) return [];
  const place = [{ size: last.size, seconds: last.seconds * ratio }];
  const channels = { x: "size", y: "seconds" } as const;
  return [
    dot(place, { ...channels, symbol: "times", stroke: INK, strokeWidth: 2, r: 4, title: `a slow way: ${duration(last.seconds * ratio)}` }),
    text(place, { ...channels, text: () => "slow way", fill: INK, dx: 9, textAnchor: "start" }),
  ];
}

/** How far the name of one's own line is put below its end (above, where negative), lest the two names overlap. */
function nudge(yours: readonly Point[], reference: readonly Point[], height: number): number {
  const [mine, other] = [yours.at(-1), reference.at(-1)];
  if (mine === undefined || other === undefined) return 0;
  const all = [...yours, ...reference].map((point) => Math.log10(point.seconds));
  const decades = Math.max(1, Math.ceil(Math.max(...all)) - Math.floor(Math.min(...all)));
  const above = (Math.log10(mine.seconds / other.seconds) * (height - 60)) / decades; // pixels, about
  return Math.abs(above) >= LINE_PX ? 0 : ((above > 0 ? -1 : 1) * (LINE_PX - Math.abs(above))) / 2;
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
