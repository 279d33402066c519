def pair(values, target):
    n = len(values)
    found = [(i, j) for i in range(n) for j in range(i + 1, n) if values[i] + values[j] == target]
    return found[-1]
