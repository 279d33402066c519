def check(args, expected, got, kwargs):
    values, target = args[0], args[1] if len(args) > 1 else kwargs["target"]
    if not isinstance(got, tuple) or len(got) != 2:
        return {"ok": False, "message": "a pair of positions is asked for"}
    i, j = got
    if i == -99:
        raise KeyError("a bug of the checker")
    return {"ok": bool(i < j and values[i] + values[j] == target), "message": "these two do not sum to the target"}

# mypy: ignore-errors
