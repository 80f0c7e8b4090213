"""The JSON Schema in the package is that of the values, and real output keeps to it."""

from __future__ import annotations

import copy
import datetime
import json
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest

import quotekit
from quotekit import Article, serial
from quotekit.model import Quote

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))
SCHEMA = quotekit.json_schema()


# The file against the annotations; needs nothing installed


def _schema_of(hint: Any) -> dict[str, Any]:
    """Return the schema that an annotation of the model stands for, without descriptions and bounds."""
    if isinstance(hint, types.UnionType):
        inner = _schema_of(typing.get_args(hint)[0])
        return {"anyOf": [inner, {"type": "null"}]} if "$ref" in inner else {**inner, "type": [inner["type"], "null"]}
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _schema_of(typing.get_args(hint)[0])}
    if attrs.has(hint) or issubclass(hint, Enum):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if hint is datetime.date:
        return {"type": "string", "format": "date"}
    return {"type": {str: "string", int: "integer", bool: "boolean"}[hint]}


def _definition(kind: Any) -> dict[str, Any]:
    if issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    hints = typing.get_type_hints(kind)
    fields = attrs.fields(kind)
    return {
        "type": "object",
        "properties": {field.name: _schema_of(hints[field.name]) for field in fields},
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
    }


def _kinds(kind: Any) -> set[Any]:
    """Return the attrs classes and enums that the fields of *kind* lead to."""
    found = {kind}
    todo = [kind]
    while todo:
        each = todo.pop()
        if hasattr(each, "__args__"):
            todo += [part for part in typing.get_args(each) if part is not ...]
        elif attrs.has(each):
            found.add(each)
            todo += [hint for hint in typing.get_type_hints(each).values() if hint not in found]
        elif issubclass(each, Enum):
            found.add(each)
    return found


def _bare(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    dropped = ("minimum", "maximum") + (("description",) if isinstance(schema.get("description"), str) else ())
    return {key: _bare(value) for key, value in schema.items() if key not in dropped}


def test_the_file_says_what_the_annotations_say() -> None:
    """Each class and enum of the model stands in the schema with its fields, types and values; nothing else does."""
    kinds = {kind.__name__: _definition(kind) for kind in _kinds(Article)}
    article = kinds.pop("Article")
    found = _bare(SCHEMA)

    assert kinds == found["$defs"]
    assert {"schema": {"const": serial.SCHEMA}, **article["properties"]} == found["properties"]
    assert ["schema", *article["required"]] == found["required"]


def test_the_number_stands_in_file_and_name() -> None:
    """File name, id and the constant within all tell the number that is written."""
    assert f"schemas/article-{serial.SCHEMA}.schema.json" == serial.SCHEMA_FILE
    assert f"urn:quotekit:schema:article:{serial.SCHEMA}" == SCHEMA["$id"]
    assert serial.SCHEMA == SCHEMA["properties"]["schema"]["const"]


def test_a_caller_may_change_its_copy() -> None:
    """Each call returns a schema of its own."""
    quotekit.json_schema().clear()

    assert SCHEMA == quotekit.json_schema()


# Real output against the file


def _strict(schema: Any) -> Any:
    """Return *schema* with every field wanted and no other allowed: what is written, rather than what is read."""
    if isinstance(schema, list):
        return [_strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: _strict(value) for key, value in schema.items()}
    if schema.get("type") == "object":
        inner |= {"additionalProperties": False, "required": list(schema["properties"])}
    return inner


@pytest.fixture(scope="module")
def validator() -> Any:
    """What checks real output, with formats."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    kind = jsonschema.Draft202012Validator
    return kind(_strict(SCHEMA), format_checker=kind.FORMAT_CHECKER)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_real_articles_keep_to_the_schema(path: Path, validator: Any) -> None:
    """What is written for an article has every field of the schema, in its form, and no other."""
    article = quotekit.parse(path.read_text(encoding="utf-8"), published=datetime.date(2024, 5, 30), doc_id=path.stem)

    assert article.quotes
    assert [] == [error.message for error in validator.iter_errors(json.loads(article.to_json()))]


def test_an_empty_article_keeps_to_the_schema(validator: Any) -> None:
    """Lists may be empty and facts missing."""
    assert validator.is_valid(Article("").to_dict())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("text", None),
        ("published", "yesterday"),
        ("quotes", [{}]),
        ("quotes", None),
        ("speakers", [{"name": "x"}]),
        ("other", 1),
    ],
)
def test_what_is_not_written_is_refused(key: str, value: object, validator: Any) -> None:
    """The schema is not so wide that everything passes it."""
    assert not validator.is_valid({**Article("").to_dict(), key: value})


def test_what_the_schema_leaves_open_is_read() -> None:
    """A reader asks for what the schema requires, and passes over what it does not name."""
    least = {name: copy.copy(value) for name, value in Article("x").to_dict().items() if name in SCHEMA["required"]}

    assert Article("x") == Article.from_dict({**least, "other": 1})
    assert ["text", "kind", "content"] == SCHEMA["$defs"][Quote.__name__]["required"]
