// What went wrong, in place of a result: what happened, what to do, and a button that does it.

import { replaceIn } from "./replace";
import type { Fault } from "./wire";

export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

export function showFault(results: HTMLElement, fault: Fault, remedy?: Remedy): void {
  const frame = element("div", "notice notice--bad");
  frame.setAttribute("role", "alert");
  frame.dataset["fault"] = "";
  frame.append(paragraph(fault.message, "strong"));
  if (fault.fields.length > 0) {
    const list = element("ul");
    for (const field of fault.fields) {
      const item = element("li");
      item.append(textIn("code", field.where), `: ${field.message}`);
      list.append(item);
    }
    frame.append(list);
  }
  if (fault.hint !== "") frame.append(paragraph(fault.hint));
  if (remedy !== undefined) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["remedy"] = "";
    button.textContent = remedy.label;
    button.addEventListener("click", remedy.act);
    frame.append(button);
  }
  results.removeAttribute("aria-busy");
  results.removeAttribute("data-lost");
  replaceIn(results, frame);
}

function paragraph(text: string, inner?: "strong"): HTMLElement {
  const made = element("p");
  made.append(inner === undefined ? text : textIn(inner, text));
  return made;
}

function element(name: string, classes = ""): HTMLElement {
  const made = document.createElement(name);
  if (classes !== "") made.className = classes;
  return made;
}

function textIn(name: string, text: string): HTMLElement {
  const made = element(name);
  made.textContent = text;
  return made;
}
