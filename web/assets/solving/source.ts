// The source that is being written: a plain field from the server, in whose place the editor comes once it is loaded.
// Everything else on the page talks to this, and need not know which of the two it is.

export interface Editor {
  readonly dom: HTMLElement;
  text(): string;
  replace(text: string): void;
  undo(): void;
  focus(): void;
}

export class Source {
  private editor: Editor | undefined;
  private readonly listeners: (() => void)[] = [];
  private before: string | undefined;

  constructor(readonly field: HTMLTextAreaElement) {
    field.addEventListener("input", () => this.changed());
  }

  text(): string {
    return this.editor?.text() ?? this.field.value;
  }

  /** Another text; a person can take it back by undo(). */
  replace(text: string): void {
    if (text === this.text()) return;
    this.before = this.text();
    if (this.editor === undefined) {
      this.field.value = text;
      this.changed();
    } else {
      this.editor.replace(text);
    }
  }

  undo(): void {
    if (this.editor !== undefined) this.editor.undo();
    else if (this.before !== undefined) this.replace(this.before);
  }

  focus(): void {
    if (this.editor === undefined) this.field.focus();
    else this.editor.focus();
  }

  hasFocus(): boolean {
    const focused = document.activeElement;
    return focused === this.field || (this.editor?.dom.contains(focused) ?? false);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Called by the editor, and by the field where there is none. The field is what a form sends. */
  changed(): void {
    if (this.editor !== undefined) this.field.value = this.editor.text();
    for (const listener of this.listeners) listener();
  }

  /** Put the editor in the field's place, where it takes over the focus. */
  use(editor: Editor): void {
    const hadFocus = document.activeElement === this.field;
    this.editor = editor;
    this.field.before(editor.dom);
    this.field.hidden = true;
    if (hadFocus) editor.focus();
  }
}
