class Tally:
    def __init__(self, start: int) -> None:
        self.start = start
        self.seen: dict[str, int] = {}

    def add(self, word: str) -> int:
        self.seen[word] = self.seen.get(word, self.start) + 1
        return self.seen[word]

    def counts(self) -> dict[str, int]:
        return dict(self.seen)
