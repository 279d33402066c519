// Where there is room for one pane only, three links choose it: problem, code, result. Without this file they are links
// that jump; with it, the others step aside. Where there is room for all, the style sheet shows all.

import { read, write } from "../page/stored";

export type Place = "problem" | "code" | "result";

const session = (): Storage => sessionStorage;

export class Places {
  private readonly links: readonly HTMLAnchorElement[];
  private readonly key: string;

  constructor(private readonly page: HTMLElement) {
    this.links = [...page.querySelectorAll<HTMLAnchorElement>("a[data-place-of]")];
    this.key = `judge.place.${page.dataset["slug"] ?? ""}`;
    for (const link of this.links) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.show(placeOf(link.dataset["placeOf"]));
      });
    }
    this.show(placeOf(read(this.key, session)));
  }

  show(place: Place): void {
    this.page.dataset["place"] = place;
    write(this.key, place, session);
    for (const link of this.links) {
      if (link.dataset["placeOf"] === place) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }
}

function placeOf(name: string | null | undefined): Place {
  return name === "code" || name === "result" ? name : "problem";
}
