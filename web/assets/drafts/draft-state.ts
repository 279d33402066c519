// One quiet line about the draft, with what can be done about it where there is a choice.

export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

export class DraftState {
  private readonly line: HTMLElement | null;

  /** `goOn` is where the focus goes when a button of the line was pressed by keyboard, for the button goes away. */
  constructor(
    page: HTMLElement,
    private readonly goOn: () => void,
  ) {
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
    button.addEventListener("click", (event) => {
      this.say("");
      choice.act();
      if (event.detail === 0) this.goOn(); // by a finger, that would bring up the keyboard on the screen
    });
    return button;
  }
}
