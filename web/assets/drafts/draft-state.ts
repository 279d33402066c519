// One quiet line about the draft, with what can be done about it where there is a choice.

export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

export class DraftState {
  private readonly line: HTMLElement | null;

  constructor(page: HTMLElement) {
    this.line = page.querySelector<HTMLElement>("[data-draft-state]");
  }

  say(text: string, ...choices: readonly Choice[]): void {
    if (this.line === null) return;
    if (choices.length === 0 && this.line.textContent === text) return; // nothing to read out again
    this.line.replaceChildren(text, ...choices.flatMap((choice) => [" ", this.button(choice)]));
    this.line.toggleAttribute("data-asks", choices.length > 0);
  }

  private button(choice: Choice): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = choice.label;
    button.addEventListener("click", () => {
      this.say("");
      choice.act();
    });
    return button;
  }
}
