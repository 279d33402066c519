// What the figures bring as JSON, read with distrust: a number is a number, or NaN.

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Numbers; the words that stand where JSON has no number are NaN and infinities. */
export function numbersOf(value: unknown): readonly number[] {
  return listOf(value).map(numberOf);
}

export function pointsOf(value: unknown): readonly (readonly [number, number])[] {
  return listOf(value).map((one) => {
    const [x = NaN, y = NaN] = numbersOf(one);
    return [x, y] as const;
  });
}

function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (value === "inf") return Infinity;
  return value === "-inf" ? -Infinity : NaN;
}
