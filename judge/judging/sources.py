"""Is this text fit to be run at all? Asked before it is stored, and without parsing it: a hostile source can break
Python's parser, so syntax is for the sandbox to find."""

from __future__ import annotations

from judge.errors import InvalidSource

__all__ = ["MAX_KB", "check_source"]

MAX_KB = 256


def check_source(source: str | bytes, max_kb: int = MAX_KB, *, what: str = "source") -> str:
    """The text, with its line ends as they are and without the mark that some editors begin a file with. Raises
    InvalidSource for what is empty, longer than `max_kb` KiB, not UTF-8, or holds a NUL byte."""
    try:
        if isinstance(source, bytes):
            data, text = source, source.decode("utf-8")
        else:
            data, text = source.encode("utf-8"), source
    except UnicodeDecodeError as error:
        raise InvalidSource(f"The {what} is not UTF-8: byte {error.start} does not fit.", where=what) from None
    except UnicodeEncodeError as error:
        raise InvalidSource(
            f"The {what} is not UTF-8: character {error.start} is half of a surrogate pair.", where=what
        ) from None
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise InvalidSource(f"The {what} is empty.", where=what)
    if len(data) > max_kb * 1024:
        raise InvalidSource(
            f"The {what} is too long: {len(data) / 1024:.0f} KiB, and {max_kb} KiB is the most.", where=what
        )
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise InvalidSource(f"The {what} holds a NUL byte, in line {line}.", where=what)
    return text
