// Requests to our own server. What goes wrong is a value, so that nobody forgets it: either the server refused and says
// why, or it was not reached (then nobody knows whether it heard).

import { tellUnreached } from "../page/offline";
import { parse, readFault, type Fault } from "./wire";

export type Answer =
  | { readonly kind: "ok"; readonly text: string }
  | { readonly kind: "refused"; readonly status: number; readonly fault: Fault }
  | { readonly kind: "unreached"; readonly fault: Fault };

const PATIENCE_MS = 30_000;

export function get(address: string): Promise<Answer> {
  return ask(address, { headers: { Accept: "application/json, text/html" } });
}

/** Under one key the server takes one body once, however often it is sent. */
export function post(address: string, body: string, key: string): Promise<Answer> {
  return ask(address, { method: "POST", headers: { "Content-Type": "application/json", "Idempotency-Key": key }, body });
}

/** A question that is too long for an address, and changes nothing. */
export function query(address: string, body: string): Promise<Answer> {
  return ask(address, { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

/** Whatever is there gives way; `keepalive`, so that it arrives even where the page is being left. */
export function put(address: string, body: string): Promise<Answer> {
  const keepalive = body.length < 60_000; // more than that browsers refuse to carry on
  return ask(address, { method: "PUT", headers: { "Content-Type": "application/json" }, body, keepalive });
}

/** (crypto.randomUUID would need TLS.) */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function ask(address: string, options: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(address, { ...options, cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = await response.text();
    if (response.ok) return { kind: "ok", text };
    return { kind: "refused", status: response.status, fault: faultOf(response, text) };
  } catch (error) {
    tellUnreached();
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    const message = isLate ? "The judge did not answer in time." : "The judge cannot be reached.";
    const hint = navigator.onLine ? "It may be starting anew: try again in a moment." : "This machine is offline. Try again when it is back.";
    return { kind: "unreached", fault: { message, hint, fields: [] } };
  }
}

function faultOf(response: Response, text: string): Fault {
  const told = readFault(parse(text));
  const wait = Number(response.headers.get("Retry-After"));
  const later = wait > 0 ? `Try again in ${wait} second${wait === 1 ? "" : "s"}.` : "";
  if (told !== null) return told.hint === "" ? { ...told, hint: later } : told;
  // A proxy in between speaks HTML: its status is all that there is to say.
  return { message: `The judge answered ${response.status} ${response.statusText}`.trim() + ".", hint: later, fields: [] };
}
