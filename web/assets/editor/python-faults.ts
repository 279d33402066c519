// What Python itself says of the source that is being written. The server parses it; where it cannot, null.

import { query } from "../judging/ask";
import { parse } from "../judging/wire";

export interface PythonFault {
  readonly line: number; // from 1, as columns
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly isWarning: boolean;
}

let isOffered = true; // until a server says that it has no such thing

export async function pythonFaults(source: string): Promise<readonly PythonFault[] | null> {
  if (!isOffered) return null;
  if (source.trim() === "") return [];
  const answer = await query("/api/v1/lint", JSON.stringify({ source }));
  if (answer.kind === "refused" && answer.status === 404) isOffered = false;
  const value = answer.kind === "ok" ? parse(answer.text) : null;
  if (typeof value !== "object" || value === null || !("faults" in value) || !Array.isArray(value.faults)) return null;
  return (value.faults as readonly Readonly<Record<string, unknown>>[]).map((one) => ({
    line: Number(one["line"]),
    column: Number(one["column"]),
    endLine: Number(one["end_line"]),
    endColumn: Number(one["end_column"]),
    message: String(one["message"]),
    isWarning: one["is_warning"] === true,
  }));
}
