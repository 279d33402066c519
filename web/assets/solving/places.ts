// Where there is room for one pane only, three links choose it: problem, code, result. Without this file they are links
// that jump; with it, the others step aside. Where there is room for all, the style sheet shows all.
//
// Each is found again where one left it. An address that names something ("…#hints") leads to the place where it is.

import { read, write } from "../page/stored";
import { isArrival } from "../page/visit";

export type Place = "problem" | "code" | "result";

const session = (): Storage => sessionStorage;

export class Places {
  private readonly links: readonly HTMLAnchorElement[];
  private readonly key: string;
  private readonly left = new Map<Place, number>(); // how far each was scrolled

  constructor(private readonly page: HTMLElement) {
    this.links = [...page.querySelectorAll<HTMLAnchorElement>("a[data-place-of]")];
    this.key = `judge.place.${page.dataset["slug"] ?? ""}`;
    for (const link of this.links) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.show(placeOf(link.dataset["placeOf"]));
      });
    }
    this.show((isArrival() ? this.named() : null) ?? this.kept());
    addEventListener("hashchange", () => {
      const place = this.named();
      if (place !== null) this.show(place);
    });
  }

  /** `anew`: what is there is another now, and read from its beginning. */
  show(place: Place, { anew = false } = {}): void {
    const before = this.page.dataset["place"];
    if (before !== undefined) this.left.set(placeOf(before), scrollY);
    if (anew) this.left.delete(place);
    this.page.dataset["place"] = place;
    write(this.key, place, session);
    for (const link of this.links) {
      if (link.dataset["placeOf"] === place) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (before !== undefined && before !== place) this.arrive(place);
  }

  private arrive(place: Place): void {
    const top = this.page.getBoundingClientRect().top + scrollY;
    scrollTo({ top: this.left.get(place) ?? Math.min(scrollY, top), behavior: "instant" });
    // A button that has stepped aside cannot keep the focus.
    const focused = document.activeElement;
    if (place === "result" && focused !== null && !focused.checkVisibility()) {
      this.page.querySelector<HTMLElement>("[data-results]")?.focus({ preventScroll: true });
    }
  }

  /** Where one was. A result is there only once it is shown anew: until then, what it was of. */
  private kept(): Place {
    const place = placeOf(read(this.key, session));
    const isEmpty = this.page.querySelector("[data-results]")?.childElementCount === 0;
    return place === "result" && isEmpty ? "code" : place;
  }

  /** The place of what the address names. */
  private named(): Place | null {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const pane = target?.closest<HTMLElement>("[data-pane]");
    if (!target || !pane) return null;
    if (target.closest("[data-results]") !== null) return "result";
    return pane.dataset["pane"] === "read" ? "problem" : "code";
  }
}

function placeOf(name: string | null | undefined): Place {
  return name === "code" || name === "result" ? name : "problem";
}
