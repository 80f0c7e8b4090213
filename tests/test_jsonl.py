"""Articles go to files of JSON Lines and come back."""

from __future__ import annotations

from pathlib import Path

import pytest

import quotekit
from quotekit import Article, SchemaError, read_jsonl, write_jsonl

TEXTS = ("“Já,” Ann Wu said.", "a\ud800 “b\u2028c”", "", "two\r\nlines")


def test_articles_come_back(tmp_path: Path) -> None:
    """What was written is read, in order, whatever line ends and surrogates the texts hold."""
    articles = [quotekit.parse(text, doc_id=str(n)) for n, text in enumerate(TEXTS)]
    path = tmp_path / "a.jsonl"

    assert len(TEXTS) == write_jsonl(articles, path)
    assert articles == list(read_jsonl(path)) == list(read_jsonl(str(path)))
    assert len(TEXTS) == path.read_bytes().count(b"\n")


def test_empty_lines_and_a_mark_are_passed_over(tmp_path: Path) -> None:
    """A byte order mark, empty lines, and a last line without its end do no harm."""
    path = tmp_path / "a.jsonl"
    line = Article("x").to_json().encode()
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\n\n  \r\n" + line)

    assert [Article("x")] * 2 == list(read_jsonl(path))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"schema": 9, "text": ""}', "schema 9 is newer than 1"),
        (b"no", "not JSON: Expecting value"),
        (b"\xff", "not JSON: 'utf-8' codec can't decode"),
    ],
)
def test_a_bad_line_is_named(line: bytes, message: str, tmp_path: Path) -> None:
    """The error tells file and line; what stood before it was read."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(Article("x").to_json().encode() + b"\n" + line + b"\n")
    articles = read_jsonl(path)

    assert Article("x") == next(articles)
    with pytest.raises(SchemaError, match=rf"a\.jsonl:2: {message}"):
        next(articles)
