// How everybody's time lies against the reference: a histogram of people on a logarithmic scale, with one's own bar filled,
// and the range in which one's own ratio is known to lie.

import { axisX, axisY, gridY, plot, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import { AXIS, GRID, INK, REFERENCE, STYLE, YOURS } from "./look";
import { fieldsOf, numbersOf } from "./reading";

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isOwn: boolean;
}

export function drawRatios(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const fields = fieldsOf(data);
  const edges = numbersOf(fields["edges"]);
  const [own, low, high] = [fields["own"], fields["low"], fields["high"]].map((one) => (typeof one === "number" ? one : NaN)) as [number, number, number];
  const counts = numbersOf(fields["counts"]);
  const last = counts.length - 1;
  const isIn = (at: number): boolean =>
    (own >= (edges[at] ?? 0) || at === 0) && (own < (edges[at + 1] ?? Infinity) || at === last);
  const bins = counts.map((count, at): Bin => ({ from: edges[at] ?? 0, to: edges[at + 1] ?? 0, count, isOwn: isIn(at) }));
  if (bins.length === 0) return null;
  const most = Math.max(1, ...counts);
  const ends = [edges[0] ?? 0.25, edges.at(-1) ?? 32] as const;
  const within = (value: number): number => Math.min(ends[1], Math.max(ends[0], value));
  const range = low <= high ? [{ low: within(low), high: within(high) }] : [];
  return plot({
    width,
    height: 190,
    marginLeft: 40,
    marginRight: 16,
    marginTop: 26,
    marginBottom: 38,
    style: STYLE,
    x: { type: "log", base: 2, domain: [...ends], label: null },
    y: { domain: [0, most], label: null, nice: true },
    marks: [
      gridY({ ticks: Math.min(4, most), stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...AXIS, ticks: edges.filter((edge) => Number.isInteger(Math.log2(edge))), tickFormat: (edge: number) => `${edge}×`, label: "times the reference's CPU time", labelAnchor: "center", labelArrow: "none" }),
      axisY({ ...AXIS, ticks: Math.min(4, most), tickFormat: "d", label: "people", labelAnchor: "top", labelArrow: "none" }),
      rectY(bins, {
        x1: "from",
        x2: "to",
        y: "count",
        inset: 1,
        fill: (bin: Bin) => (bin.isOwn ? YOURS : REFERENCE),
        fillOpacity: (bin: Bin) => (bin.isOwn ? 1 : 0.45),
        title: (bin: Bin) => `${bin.from.toPrecision(2)} to ${bin.to.toPrecision(2)} times: ${bin.count} ${bin.count === 1 ? "person" : "people"}`,
      }),
      ruleX([1], { stroke: INK, strokeDasharray: "3 3" }),
      ruleY([0], { stroke: INK }),
      ...range.map((one) => ruleY([one], { y: most * 1.04, x1: "low", x2: "high", stroke: YOURS, strokeWidth: 4 })),
      text(Number.isFinite(own) ? [within(own)] : [], { x: (ratio: number) => ratio, y: most, text: () => "yours", dy: -16, fill: YOURS, fontWeight: 600 }),
    ],
  });
}
