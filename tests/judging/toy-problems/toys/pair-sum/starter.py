def pair(values: list[int], target: int) -> tuple[int, int]:
    raise NotImplementedError

# mypy: ignore-errors
