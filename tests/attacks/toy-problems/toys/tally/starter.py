class Tally:
    def __init__(self, start: int) -> None:
        raise NotImplementedError

    def add(self, word: str) -> int:
        raise NotImplementedError

    def counts(self) -> dict[str, int]:
        raise NotImplementedError
