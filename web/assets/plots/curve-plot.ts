// Two curves over the same ground, expected and yours, with a mark where they part.

import { axisX, axisY, dot, gridY, line, plot, text } from "@observablehq/plot";
import { AXIS, GRID, REFERENCE, STYLE, WRONG, YOURS } from "./look";
import { fieldsOf, numbersOf } from "./reading";

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawCurve(data: unknown, width: number): (SVGSVGElement | HTMLElement) | null {
  const fields = fieldsOf(data);
  const along = fieldsOf(fields["along"]);
  const ground = numbersOf(along["values"]);
  const over = (values: readonly number[]): Point[] => values.map((y, at) => ({ x: ground[at] ?? at, y: Number.isFinite(y) ? y : NaN }));
  const [expected, got] = [over(numbersOf(fields["expected"])), over(numbersOf(fields["got"]))];
  if (expected.length === 0) return null;
  const wrong = numbersOf(fields["wrong"]).flatMap((at) => got[at] ?? []);
  const channels = { x: "x", y: "y" } as const;
  const name = (points: readonly Point[], label: string, fill: string, dy: number): ReturnType<typeof text> =>
    text(points.slice(-1), { ...channels, text: () => label, fill, dx: 8, dy, textAnchor: "start", fontWeight: 600 });
  const [end, other] = [expected.at(-1)?.y ?? 0, got.at(-1)?.y ?? 0];
  const apart = end >= other ? -7 : 7;
  return plot({
    width,
    height: Math.round(Math.min(280, Math.max(170, width * 0.45))),
    marginLeft: 52,
    marginRight: 74,
    marginBottom: 38,
    style: STYLE,
    x: { label: null },
    y: { label: null, nice: true },
    marks: [
      gridY({ ticks: 5, stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...AXIS, ticks: Math.max(2, Math.floor(width / 90)), label: typeof along["name"] === "string" ? along["name"] : "index", labelAnchor: "center", labelArrow: "none" }),
      axisY({ ...AXIS, ticks: 5 }),
      line(expected, { ...channels, stroke: REFERENCE, strokeWidth: 2, strokeDasharray: "4 3" }),
      line(got, { ...channels, stroke: YOURS, strokeWidth: 2 }),
      dot(wrong, { ...channels, stroke: WRONG, strokeWidth: 1.5, r: 3.5, title: (point: Point) => `differs at ${point.x}` }),
      name(expected, "expected", REFERENCE, apart),
      name(got, "yours", YOURS, -apart),
    ],
  });
}
