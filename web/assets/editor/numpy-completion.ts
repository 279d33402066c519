// Completes np.…, np.linalg.…, np.random.…, np.fft.… under whatever name numpy was imported, the methods of a generator
// (a variable called rng), and those of an array after any other variable. Names of one's own come from lang-python.

import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Text } from "@codemirror/state";
import { ARRAY, FFT, GENERATOR, LINALG, NUMPY, RANDOM } from "./numpy-names";

const NUMPY_NAMES = asCompletions(NUMPY, "numpy");
const PARTS: Readonly<Record<string, readonly Completion[]>> = {
  linalg: asCompletions(LINALG, "numpy.linalg"),
  random: asCompletions(RANDOM, "numpy.random"),
  fft: asCompletions(FFT, "numpy.fft"),
};
const OF_GENERATOR = asCompletions(GENERATOR, "generator");
const OF_ARRAY = asCompletions(ARRAY, "array");

const WORD = /^\w*$/;

export function completeNumpy(context: CompletionContext): CompletionResult | null {
  const before = context.matchBefore(/[A-Za-z_][\w.]*\.\w*/);
  if (before === null) return null;
  const path = before.text.split(".");
  const written = path.pop() ?? "";
  const options = optionsFor(path, context.state.doc);
  return options === null ? null : { from: before.to - written.length, options, validFor: WORD };
}

function optionsFor(path: readonly string[], doc: Text): readonly Completion[] | null {
  const [first = "", second, third] = path;
  const { numpy, others } = importsOf(doc.sliceString(0, Math.min(doc.length, 20_000)));
  if (numpy.has(first)) {
    if (second === undefined) return NUMPY_NAMES;
    return third === undefined ? (PARTS[second] ?? null) : null;
  }
  if (others.has(first)) return null; // another module: we know nothing of it
  if (second !== undefined && first !== "self") return null;
  return /rng|generator/i.test(second ?? first) ? OF_GENERATOR : first === "self" && second === undefined ? null : OF_ARRAY;
}

/** Names under which numpy and other modules were imported. */
function importsOf(text: string): { numpy: ReadonlySet<string>; others: ReadonlySet<string> } {
  const numpy = new Set(["np"]);
  const others = new Set<string>();
  for (const [, module = "", name] of text.matchAll(/^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm)) {
    (module === "numpy" ? numpy : others).add(name ?? module.split(".")[0] ?? module);
  }
  return { numpy, others };
}

function asCompletions(names: readonly string[], detail: string): readonly Completion[] {
  return names.map((label) => ({ label, type: kindOf(label), detail }));
}

function kindOf(name: string): string {
  if (/^(pi|e|inf|nan|newaxis|euler_gamma)$/.test(name)) return "constant";
  if (/^(linalg|random|fft)$/.test(name)) return "namespace";
  if (/^(T|mT|shape|size|ndim|dtype|itemsize|nbytes|strides|flags|flat|real|imag)$/.test(name)) return "property";
  return /^([A-Z]\w+|u?int\d*|float\d*|complex\d*|bool|ndarray|dtype)$/.test(name) ? "class" : "function";
}
