"""What a submission, a package or a server says is hostile text: it is made harmless here before a terminal sees it."""

from __future__ import annotations

__all__ = ["clean", "cut", "one_line"]

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _table() -> dict[int, str]:
    """One character for one character, so that a text keeps its length and a style its place in it."""
    table = {
        code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"
    }  # ESC becomes the picture of ESC
    table[0x7F] = "\u2421"
    table |= dict.fromkeys(
        range(0x80, 0xA0), _REPLACEMENT
    )  # C1: 0x9b alone begins an escape sequence on some terminals
    table |= dict.fromkeys([0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF], _REPLACEMENT)
    table |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], _REPLACEMENT)  # they reorder what is read
    table |= dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT)  # lone surrogates cannot be written at all
    return table


HARMLESS = _table()


def clean(text: str) -> str:
    """The text with every control character but newline and tab replaced, one for one, by something visible."""
    return text.translate(HARMLESS)


def one_line(text: str, width: int = 0) -> str:
    """The cleaned text on one line, its white space joined; cut to `width` characters where that is given."""
    line = " ".join(clean(text).split())
    return line[: width - 1] + "…" if 0 < width < len(line) else line


def cut(text: str, *, lines: int, columns: int = 200) -> list[str]:
    """The first lines of a cleaned text, each cut; the last line says how many are left out."""
    all_lines = clean(text).expandtabs(4).split("\n")
    while all_lines and not all_lines[-1].strip():
        all_lines.pop()
    shown = [line if len(line) <= columns else line[: columns - 1] + "…" for line in all_lines[:lines]]
    left_out = len(all_lines) - len(shown)
    return [*shown, f"… {left_out} more {'line' if left_out == 1 else 'lines'}"] if left_out else shown
