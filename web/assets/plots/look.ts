// What all drawings share: colours of the style sheet, and a pair of panels, expected beside yours.

export const INK = "var(--plot-ink, currentColor)";
export const GRID = "var(--plot-grid, #8888)";
export const YOURS = "var(--plot-yours, #2f6fde)";
export const REFERENCE = "var(--plot-reference, #8a8f98)";
export const WRONG = "var(--bad, #c43c3c)";
export const SIDES = ["expected", "yours"] as const;
export const AXIS = { color: INK, tickSize: 0, fontSize: 11, label: null } as const;
export const PANELS = { axis: "top", domain: [...SIDES], label: null, padding: 0.06 } as const;
export const STYLE = { background: "transparent", color: INK, fontSize: "12px", overflow: "visible" } as const;

const COLOURS = [1, 2, 3, 4, 5, 6].map((at) => `var(--plot-${at}, currentColor)`);
const SYMBOLS = ["circle", "square", "triangle", "diamond", "star", "cross", "wye"] as const;

/** Labels in order, each with a colour and a form of its own, so that colour alone tells nothing. */
export class Palette {
  private readonly order: readonly number[];

  constructor(...labels: readonly (readonly number[])[]) {
    this.order = [...new Set(labels.flat())].sort((a, b) => a - b);
  }

  colour(label: number): string {
    return COLOURS[this.at(label) % COLOURS.length] ?? INK;
  }

  symbol(label: number): (typeof SYMBOLS)[number] {
    return SYMBOLS[this.at(label) % SYMBOLS.length] ?? "circle";
  }

  private at(label: number): number {
    return Math.max(0, this.order.indexOf(label));
  }
}
