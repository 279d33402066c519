// Points of the plane by their label, expected beside yours; those that got another label are ringed. Where others came
// with their labels, those are drawn, and the answers colour the regions between.

import { axisX, axisY, dot, frame, plot, voronoi } from "@observablehq/plot";
import { AXIS, GRID, INK, PANELS, Palette, SIDES, STYLE, WRONG } from "./look";
import { fieldsOf, numbersOf, pointsOf } from "./reading";

interface Point {
  readonly side: string;
  readonly x: number;
  readonly y: number;
  readonly label: number;
  readonly at: number;
}

type Plane = readonly (readonly [number, number])[];

export function drawPoints(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const fields = fieldsOf(data);
  const plane = pointsOf(fields["points"]);
  if (plane.length === 0) return null;
  const labels = { expected: numbersOf(fields["expected"]), yours: numbersOf(fields["got"]) };
  const taught = fieldsOf(fields["taught"]);
  const [taughtPlane, taughtLabels] = [pointsOf(taught["points"]), numbersOf(taught["labels"])];
  const centres = fieldsOf(fields["centres"]);
  const palette = new Palette(labels.expected, labels.yours, taughtLabels);
  const wrong = new Set(numbersOf(fields["wrong"]));
  const both = SIDES.flatMap((side) => laid(side, plane, labels[side]));
  const others = SIDES.flatMap((side) => laid(side, taughtPlane, taughtLabels));
  const middles = [...laid("expected", pointsOf(centres["expected"]), []), ...laid("yours", pointsOf(centres["got"]), [])];
  const place = { x: "x", y: "y", fx: "side" } as const;
  const shown = { fill: (one: Point) => palette.colour(one.label), symbol: (one: Point) => palette.symbol(one.label) };
  const isRegions = others.length > 0;
  return plot({
    width,
    height: Math.round(Math.min(340, Math.max(190, width * 0.52))),
    marginLeft: 36,
    marginRight: 8,
    marginTop: 28,
    marginBottom: 26,
    style: STYLE,
    fx: PANELS,
    x: { label: null, nice: true, inset: 8 },
    y: { label: null, nice: true, inset: 8 },
    symbol: { type: "identity" },
    color: { type: "identity" },
    marks: [
      axisX({ ...AXIS, ticks: 4 }),
      axisY({ ...AXIS, ticks: 5 }),
      isRegions ? voronoi(both, { ...place, fill: (one: Point) => palette.colour(one.label), fillOpacity: 0.22, stroke: "none" }) : null,
      frame({ stroke: GRID, strokeOpacity: 1 }),
      isRegions ? dot(others, { ...place, ...shown, r: 3 }) : null,
      dot(both, { ...place, ...shown, r: isRegions ? 2 : 4, title: (one: Point) => `point ${one.at}: ${one.label}` }),
      dot(middles, { ...place, symbol: "times", stroke: INK, strokeWidth: 2.5, r: 6, title: (one: Point) => `centre ${one.at}` }),
      dot(both.filter((one) => one.side === "yours" && wrong.has(one.at)), { ...place, stroke: WRONG, strokeWidth: 2, r: plane.length > 120 ? 5 : 8 }),
    ],
  });
}

function laid(side: string, plane: Plane, labels: readonly number[]): Point[] {
  return plane
    .map(([x, y], at) => ({ side, x, y, label: labels[at] ?? 0, at }))
    .filter((one) => Number.isFinite(one.x) && Number.isFinite(one.y));
}
