// CPU time against size, both logarithmic: one's own line and the reference's, each with its name at its end.

import { axisX, axisY, dot, gridX, gridY, line, plot, text } from "@observablehq/plot";
import { duration } from "../page/duration";

type Marks = NonNullable<NonNullable<Parameters<typeof plot>[0]>["marks"]>;

interface Point {
  readonly size: number;
  readonly seconds: number;
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
      ...series(reference, REFERENCE, "reference", "4 3", -apart),
      ...series(yours, YOURS, "yours", "none", apart),
    ],
  });
}

function series(points: readonly Point[], colour: string, name: string, dashes: string, dy: number): Marks {
  const channels = { x: "size", y: "seconds" } as const;
  const title = (point: Point): string => `${name}, size ${point.size}: ${duration(point.seconds)}`;
  return [
    line([...points], { ...channels, stroke: colour, strokeWidth: 2, strokeDasharray: dashes }),
    dot([...points], { ...channels, fill: colour, r: 3.5, title }),
    text(points.slice(-1), { ...channels, text: () => name, fill: colour, dx: 9, dy, textAnchor: "start", fontWeight: 600 }),
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
  if (typeof data !== "object" || data === null || !("points" in data) || !Array.isArray(data.points)) return [];
  const points = (data.points as readonly Readonly<Record<string, unknown>>[]).flatMap((point) => {
    const [size, seconds] = [Number(point["size"]), Number(point[key])];
    return size > 0 && seconds > 0 ? [{ size, seconds }] : []; // a logarithm has no zero
  });
  return points.sort((a, b) => a.size - b.size);
}
