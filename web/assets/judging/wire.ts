// What the server sends, read with suspicion: whatever does not have the form that is expected counts as not sent.

export interface TestLine {
  readonly name: string;
  readonly verdict: string;
  readonly cpuS: number | null;
  readonly message: string;
}

export interface StateNews {
  readonly state: string; // "queued" | "judging" | "judged"
  readonly attempt: number;
  readonly total: number | null;
  readonly message: string;
}

export interface SubmissionNews extends StateNews {
  readonly verdict: string | null;
  readonly tests: readonly TestLine[];
}

export interface Handed {
  readonly id: string;
  readonly url: string;
}

/** The server's own account of what went wrong. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
  readonly fields: readonly { readonly where: string; readonly message: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export function readTest(value: unknown): TestLine | null {
  if (!isFields(value) || typeof value["name"] !== "string") return null;
  return { name: value["name"], verdict: text(value, "verdict"), cpuS: count(value, "cpu_s"), message: text(value, "message") };
}

export function readState(value: unknown): StateNews | null {
  if (!isFields(value) || typeof value["state"] !== "string") return null;
  return {
    state: value["state"],
    attempt: count(value, "attempt") ?? 0,
    total: count(value, "total"),
    message: text(value, "message"),
  };
}

export function readSubmission(value: unknown): SubmissionNews | null {
  const state = readState(value);
  if (state === null || !isFields(value)) return null;
  return { ...state, verdict: text(value, "verdict") || null, tests: list(value, "tests").flatMap((one) => readTest(one) ?? []) };
}

export function readHanded(value: unknown): Handed | null {
  if (!isFields(value)) return null;
  const [id, url] = [text(value, "id"), text(value, "url")];
  return id !== "" && url.startsWith("/") && !url.startsWith("//") ? { id, url } : null;
}

export function readFault(value: unknown): Fault | null {
  const fault = isFields(value) ? value["error"] : null;
  if (!isFields(fault) || text(fault, "message") === "") return null;
  const fields = list(fault, "fields").flatMap((one) =>
    isFields(one) ? [{ where: text(one, "where"), message: text(one, "message") }] : [],
  );
  return { message: text(fault, "message"), hint: text(fault, "hint"), fields };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === "string" ? value : "";
}

function count(fields: Fields, key: string): number | null {
  const value = fields[key];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function list(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  return Array.isArray(value) ? value : [];
}
