"""Reports and events as JSON text, whatever strings a submission put into them; moments as unix seconds."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, overload

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

__all__ = ["as_data", "as_json", "moment"]


def as_json(model: BaseModel) -> str:
    """The model as JSON. A lone surrogate, which UTF-8 cannot carry, becomes '?': an exception's message may hold
    one, and it must not cost the submission its verdict. NaN and infinities become null."""
    try:
        return model.model_dump_json()
    except (PydanticSerializationError, UnicodeEncodeError):
        cleaned = type(model).model_validate(_cleaned(model.model_dump()))
        return cleaned.model_dump_json()


def as_data(model: BaseModel) -> dict[str, Any]:
    """The same as JSON data."""
    data: dict[str, Any] = json.loads(as_json(model))
    return data


@overload
def moment(seconds: float) -> datetime: ...
@overload
def moment(seconds: None) -> None: ...
@overload
def moment(seconds: float | None) -> datetime | None: ...
def moment(seconds: float | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds is not None else None


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value
