// The list of problems, narrowed down as one types. The words mean what they mean to the server: each word of the search
// has to occur somewhere, and every choice has to fit. The address keeps step, so it can be passed on and reloaded.

import { isTyping } from "./typing";

interface Row {
  readonly element: HTMLElement;
  readonly searched: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const CHOICES = ["category", "difficulty", "tag", "company", "state"] as const;

export function filterProblems(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filter]");
  if (form === null) return;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-problem]")].map(asRow);
  const shelves = [...document.querySelectorAll<HTMLElement>("[data-shelf]")];
  const apply = (): void => narrow(form, rows, shelves);
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply)); // the fields are empty only afterwards
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  for (const button of form.querySelectorAll<HTMLElement>("[data-filter-button]")) button.hidden = true;
  focusBySlash(form);
  apply(); // a browser that goes back fills the form, but not the list
  addEventListener("pageshow", apply);
}

function asRow(element: HTMLElement): Row {
  const { title = "", slug = "", category = "", difficulty = "", tags = "", companies = "", state = "" } = element.dataset;
  const values = {
    category: [fold(category)],
    difficulty: [fold(difficulty)],
    tag: fold(tags).split(/\s+/),
    state: [state],
    company: fold(companies).split(companies.includes("|") ? "|" : /\s+/), // names may hold spaces
  };
  return { element, searched: fold([slug, title, category, tags, companies.replaceAll("|", " ")].join(" ")), values };
}

function narrow(form: HTMLFormElement, rows: readonly Row[], shelves: readonly HTMLElement[]): void {
  const asked = new FormData(form);
  const text = (name: string): string => String(asked.get(name) ?? "").trim();
  const words = fold(text("q")).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const fits =
      words.every((word) => row.searched.includes(word)) &&
      CHOICES.every((name) => text(name) === "" || (row.values[name]?.includes(fold(text(name))) ?? false));
    row.element.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const shelf of shelves) shelf.hidden = shelf.querySelector("[data-problem]:not([hidden])") === null;
  for (const count of document.querySelectorAll("[data-count]")) count.textContent = `${shown} of ${rows.length}`;
  for (const empty of document.querySelectorAll<HTMLElement>("[data-empty]")) empty.hidden = shown > 0;
  const query = new URLSearchParams(["q", ...CHOICES].flatMap((name) => (text(name) ? [[name, text(name)]] : [])));
  const address = location.pathname + (query.size > 0 ? `?${query.toString()}` : "") + location.hash;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, "", address);
}

function focusBySlash(form: HTMLFormElement): void {
  const search = form.querySelector<HTMLInputElement>("input[name=q]");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    search?.focus();
    search?.select();
  });
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
