"""Frozen values to plain JSON data and back.

An attrs value becomes a dictionary of its fields, an enum its value, a date
its ISO form, a tuple a list. The way back follows the annotations, so a new
field needs no code here.
"""

from __future__ import annotations

import datetime
import json
import re
import types
import typing
from enum import Enum, IntEnum
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import attrs

from quotekit.errors import SchemaError

#: The number of the form that `Article.to_dict` writes; it grows when a reader of the old form would fail.
SCHEMA = 1
SCHEMA_FILE = f"schemas/article-{SCHEMA}.schema.json"

#: Two code points that JSON reads as one: the escapes d83d and de00 side by side are a grin.
SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Return *value* made of dictionaries, lists, strings, numbers, booleans and None."""
    if attrs.has(type(value)):
        return {field.name: to_plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, IntEnum):
        return int(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def to_line(data: Any) -> str:
    """Return plain *data* as one line of JSON that UTF-8 can hold.

    It is written as it reads, "“Já,”"; only where a lone surrogate stands, which UTF-8 cannot hold, is all that is
    not ASCII escaped: "\\ud800".

    Raises:
        SchemaError: the halves of a surrogate pair stand side by side as two code points. They would be read back as
            one character, and every place behind it would be wrong.
    """
    line = json.dumps(data, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        if SURROGATE_PAIR.search(line):
            raise SchemaError(
                "the text holds a surrogate pair as two code points, which JSON joins to one; "
                "join it before parsing: text.encode('utf-16', 'surrogatepass').decode('utf-16', 'surrogatepass')"
            ) from None
        return json.dumps(data)
    return line


def from_line(line: str | bytes) -> Any:
    """Return the plain data that a line of JSON holds.

    Raises:
        SchemaError: it is not JSON; the message says where.
    """
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:  # bytes that are not UTF-8, numbers and nestings without end too
        raise SchemaError(f"not JSON: {error}") from error


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `Article.to_dict` writes.

    It lies in the package as ``schemas/article-1.schema.json``, for readers in other languages. It leaves room for
    keys that it does not name, as `Article.from_dict` does.
    """
    found: dict[str, Any] = json.loads(files("quotekit").joinpath(SCHEMA_FILE).read_text(encoding="utf-8"))
    return found


def check_schema(data: object) -> None:
    """Refuse *data* that this version cannot read.

    Raises:
        SchemaError: *data* is no dictionary, has no schema number, or a newer one.
    """
    if not isinstance(data, dict):
        raise SchemaError(f"an article is read from a dictionary, not from {type(data).__name__}")
    number = data.get("schema")
    if not isinstance(number, int) or isinstance(number, bool):
        raise SchemaError('an article needs a whole number under "schema"; was it written by Article.to_dict?')
    if number < 1:
        raise SchemaError(f"schema {number} has never been; the first is 1")
    if number > SCHEMA:
        raise SchemaError(
            f"schema {number} is newer than {SCHEMA}, the newest this version reads; upgrade quotekit-news"
        )


def from_plain(kind: type[T], data: Any, path: str) -> T:
    """Return the attrs value of type *kind* that *data* describes; *path* names the place in messages.

    Raises:
        SchemaError: a field is missing or holds a value of the wrong kind.
    """
    if not isinstance(data, dict):
        raise SchemaError(f"{path}: expected an object, got {type(data).__name__}")
    found = {}
    hints = _hints(typing.cast("Any", kind))
    for field in attrs.fields(kind):  # type: ignore[arg-type]
        if field.name in data:
            found[field.name] = _read(hints[field.name], data[field.name], f"{path}.{field.name}")
        elif field.default is attrs.NOTHING:
            raise SchemaError(f"{path}: {field.name!r} is missing")
    try:
        return kind(**found)
    except ValueError as error:
        raise SchemaError(f"{path}: {error}") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints: dict[str, Any] = typing.get_type_hints(kind)
    return hints


def _read(hint: Any, data: Any, path: str) -> Any:
    if isinstance(hint, types.UnionType):
        if data is None:
            return None
        return _read(next(part for part in typing.get_args(hint) if part is not type(None)), data, path)
    if typing.get_origin(hint) is tuple:
        if not isinstance(data, list):
            raise SchemaError(f"{path}: expected a list, got {type(data).__name__}")
        return tuple(_read(typing.get_args(hint)[0], item, f"{path}[{i}]") for i, item in enumerate(data))
    if attrs.has(hint):
        return from_plain(hint, data, path)
    try:
        if issubclass(hint, Enum):
            return hint(data)
        if hint is datetime.date:
            return datetime.date.fromisoformat(data)
    except (ValueError, TypeError) as error:
        raise SchemaError(f"{path}: {error}") from error
    if type(data) is not hint:
        raise SchemaError(f"{path}: expected {hint.__name__}, got {type(data).__name__}")
    return data
