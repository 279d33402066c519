def pair(values, target):
    for j in range(len(values)):
        for i in range(j):
            if values[i] + values[j] == target:
                return i, j

# mypy: ignore-errors
