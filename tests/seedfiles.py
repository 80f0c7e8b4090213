"""Reads the texts and expected quotations of ``seeds/``, and draws where they stand.

Two kinds of file hold the same keys. An article has its text in ``<slug>.txt``
and its quotations in ``<slug>.quotes``; a file of constructions holds many small
cases, each with its text::

    # 27 coordinated speakers
    text: Ada Brook and Ned Vane said they would sell.
    quote: they would sell
    source: Ada Brook and Ned Vane
    cue: said

Nobody counts offsets: a stretch is found by its words. Where the words stand
more than once the reader asks for ``at: N``. Both forms are told in full in
``seeds/README.md``.
"""

from __future__ import annotations

import datetime
import re
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from quotekit.model import Anonymity, HedgeCategory, HedgeHolder, Polarity, QuoteKind, SpeakerKind, Strength
from quotekit.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

NONE = "-"
"""What a key says when there must be nothing, as in ``recipient: -``."""

NO_QUOTATION = "no quotation"
FACETS = tuple(field.name for field in attrs.fields(Anonymity) if field.name != "spans")
"""What ``anonymity:`` can ask for."""
KEY = re.compile(r"([a-z][a-z_-]*):(?:\s+(.*))?")
NUMBERS = re.compile(r"(\d+(?:,\s*\d+)*)\s+(.*)")

E = TypeVar("E", bound=Enum)


@attrs.frozen
class Place:
    """A line of a seed file, as an editor or a terminal can open it."""

    path: Path
    line: int

    def __str__(self) -> str:
        """Return ``file:line``, from the directory of the project where it lies there."""
        inside = self.path.is_relative_to(SEEDS.parent)
        return f"{self.path.relative_to(SEEDS.parent) if inside else self.path}:{self.line}"


class SeedError(ValueError):
    """A seed file says something that cannot be read; the message names file and line."""

    def __init__(self, place: Place, message: str) -> None:
        """Put the place before the message."""
        super().__init__(f"{place}: {message}")


@attrs.frozen
class Line:
    """One ``key: value`` of a seed file, its continuation lines joined by a space."""

    key: str
    value: str
    place: Place


@attrs.frozen
class Block:
    """The lines between two blank lines, and the comment lines above them."""

    title: str
    lines: tuple[Line, ...]


@attrs.frozen
class ExpectedHedge:
    """One item of ``hedges:``."""

    text: str
    category: HedgeCategory
    holder: HedgeHolder


@attrs.frozen(kw_only=True)
class Expected:
    """One quotation that a seed asks for.

    A field that is None is not asked about. An empty string or tuple says that
    there must be nothing; so does -1 for *parent*.
    """

    place: Place
    content: tuple[Span, ...]
    kind: QuoteKind | None = None
    source: str | None = None
    cue: str | None = None
    speaker: str | None = None
    speaker_kind: SpeakerKind | None = None
    strength: Strength | None = None
    polarity: Polarity = Polarity.ASSERTS
    recipient: str | None = None
    relayers: tuple[str, ...] | None = None
    medium: str | None = None
    venue: str | None = None
    translation: str | None = None
    anonymity: tuple[tuple[str, str], ...] | None = None
    """What is printed of an unnamed source: the name of a field and its value, which is empty where it must be."""
    said_on: str | None = None
    date: datetime.date | None = None
    hedges: tuple[ExpectedHedge, ...] | None = None
    parent: int | None = None
    optional: bool = False
    known_failure: str | None = None


@attrs.frozen(kw_only=True)
class Case:
    """A text and all that is expected of it: an article, or one example of a construction."""

    place: Place
    title: str
    numbers: tuple[int, ...]
    text: str
    quotes: tuple[Expected, ...]
    outside: tuple[tuple[str, Span], ...] = ()
    """The stretches of ``none:``, which may be in no quotation's content."""
    published: datetime.date | None = None
    known_failure: str | None = None
    """Why finding nothing but the expected quotations is known to fail."""

    @property
    def name(self) -> str:
        """Return what the case is called in the id of a test."""
        stem = self.place.path.stem
        return stem if stem == self.title else f"{stem}: {self.title}"


def article_paths() -> tuple[Path, ...]:
    """Return the expected quotations of every article, by name."""
    return tuple(sorted((SEEDS / "articles").glob("*.quotes")))


def construction_paths() -> tuple[Path, ...]:
    """Return the files of examples by construction, by name."""
    return tuple(sorted((SEEDS / "constructions").glob("*.txt")))


def read_article(path: Path) -> Case:
    """Read the ``.quotes`` file at *path* together with the ``.txt`` beside it.

    Raises:
        SeedError: a line cannot be read, or words are not in the text or stand there more than once.
    """
    beside = path.with_suffix(".txt")
    start = Place(path, 1)
    if not beside.exists():
        raise SeedError(start, f"there is no {beside.name} beside it")
    text = beside.read_text(encoding="utf-8")
    lines = [line for block in _blocks(path) for line in block.lines]
    return _case(start, path.stem, text, lines)


def read_cases(path: Path) -> tuple[Case, ...]:
    """Read the examples of the construction file at *path*.

    Raises:
        SeedError: a line cannot be read, or words are not in the text or stand there more than once.
    """
    return tuple(_construction(block) for block in _blocks(path) if block.lines)


def _construction(block: Block) -> Case:
    first, *rest = block.lines
    if first.key != "text":
        raise SeedError(first.place, f"a case starts with 'text:', not with '{first.key}:'")
    if not block.title:
        raise SeedError(first.place, "a case needs a comment line above it that names it")
    if not any(line.key in ("quote", NO_QUOTATION) for line in rest):
        raise SeedError(first.place, f"a case needs a 'quote:' or the line '{NO_QUOTATION}'")
    text = re.sub(r"\s*¶\s*", "\n\n", first.value)
    text = re.sub(r"\s*↵\s*", "\n", text)
    return _case(first.place, block.title, text, rest)


def _case(place: Place, title: str, text: str, lines: Sequence[Line]) -> Case:
    head, groups = _groups(lines)
    numbered = NUMBERS.fullmatch(title)
    numbers = tuple(int(number) for number in numbered[1].split(",")) if numbered else ()
    quotes: list[Expected] = []
    for group in groups:
        after = quotes[-1].content[0].start if quotes else 0
        quotes.append(_expected(group, text, after, len(quotes)))
    fields: dict[str, Any] = {"outside": ()}
    for line in head:
        _read_head(line, text, fields, bool(quotes))
    return Case(place=place, title=title, numbers=numbers, text=text, quotes=tuple(quotes), **fields)


def _read_head(line: Line, text: str, fields: dict[str, Any], has_quotes: bool) -> None:
    """Add what a line before the first ``quote:`` says to *fields*."""
    if line.key == "none":
        fields["outside"] += ((line.value, _only(line, line.value, text, 0)),)
    elif line.key == "published":
        fields["published"] = _date(line)
    elif line.key == "known-failure":
        fields["known_failure"] = _reason(line)
    elif line.key != NO_QUOTATION:
        raise SeedError(line.place, f"'{line.key}:' stands before the first 'quote:' or is not a key")
    elif has_quotes:
        raise SeedError(line.place, f"'{NO_QUOTATION}' stands beside a 'quote:'")


def _groups(lines: Iterable[Line]) -> tuple[list[Line], list[list[Line]]]:
    """Return the lines before the first ``quote:``, and those of each quotation."""
    head: list[Line] = []
    groups: list[list[Line]] = []
    for line in lines:
        if line.key == "quote":
            groups.append([])
        (groups[-1] if groups else head).append(line)
    return head, groups


def _expected(group: Sequence[Line], text: str, after: int, index: int) -> Expected:
    first, *rest = group
    fields: dict[str, Any] = {}
    at: Line | None = None
    for line in rest:
        name = line.key.replace("-", "_")
        if name in fields or (line.key == "at" and at):
            raise SeedError(line.place, f"'{line.key}:' stands twice in one quotation")
        if line.key == "at":
            at = line
        elif line.key in READERS:
            fields[name] = READERS[line.key](line)
        else:
            raise SeedError(line.place, f"no such key: '{line.key}'; there are: at, {', '.join(READERS)}")
    if fields.get("parent", NONE) != NONE and not -1 <= fields["parent"] < index:
        raise SeedError(first.place, f"parent {fields['parent']} is not the index of a quotation before this one")
    return Expected(place=first.place, content=_content(first, at, text, after), **fields)


def _content(line: Line, at: Line | None, text: str, after: int) -> tuple[Span, ...]:
    """Find the spans of a ``quote:`` line in order, the first at or after *after*."""
    first, *later = line.value.split(" | ")
    spans = [_only(line, first, text, after) if at is None else _nth(at, first, text)]
    if spans[0].start < after:
        raise SeedError(line.place, f"“{_short(first)}” starts before the quotation above it")
    for words in later:
        span = next(_occurrences(words, text, spans[-1].end), None)
        if span is None:
            raise SeedError(line.place, f"not in the text after “{_short(first)}”: “{_short(words)}”")
        spans.append(span)
    return tuple(spans)


def _only(line: Line, words: str, text: str, after: int) -> Span:
    """Return the one place of *words* at or after *after*."""
    found = list(_occurrences(words, text, after))
    if len(found) == 1:
        return found[0]
    if found:
        raise SeedError(line.place, f"“{_short(words)}” stands {len(found)} times from here on; say which by 'at: N'")
    if any(_occurrences(words, text, 0)):
        raise SeedError(line.place, f"“{_short(words)}” stands only before the quotation above it")
    raise SeedError(line.place, f"not in the text: “{_short(words)}”{_nearest(words, text)}")


def _nth(line: Line, words: str, text: str) -> Span:
    """Return the place of *words* that an ``at:`` line counts out, from 1 at the start of the text."""
    found = list(_occurrences(words, text, 0))
    if not line.value.isdecimal() or not 1 <= int(line.value) <= len(found):
        raise SeedError(line.place, f"“{_short(words)}” stands {len(found)} times in the text, so not at {line.value}")
    return found[int(line.value) - 1]


def _occurrences(words: str, text: str, after: int) -> Iterator[Span]:
    """Yield where *words* stand at or after *after*, whole words only, so that “us” is not in “bus”."""
    start = text.find(words, after) if words else -1
    while start >= 0:
        end = start + len(words)
        if not (_joins(text, start) or _joins(text, end)):
            yield Span(start, end)
        start = text.find(words, start + 1)


def _joins(text: str, at: int) -> bool:
    """Tell whether a word runs across *at*."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


AGREEING = 3
"""How many letters must agree before a slip is worth pointing at."""


def _nearest(words: str, text: str) -> str:
    """Return a remark on how far *words* agree with the text, which is where a slip is."""
    for size in range(len(words) - 1, AGREEING - 1, -1):
        at = text.find(words[:size])
        if at >= 0:
            return f"; the text has “{text[at : at + size]}” and then “{text[at + size : at + size + 20]}”"
    return ""


def _short(words: str, most: int = 60) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


def _blocks(path: Path) -> list[Block]:
    """Return the blocks of a seed file; a block of comments alone has no lines."""
    blocks: list[Block] = []
    title: list[str] = []
    lines: list[Line] = []
    for number, raw in enumerate([*path.read_text(encoding="utf-8").split("\n"), ""], 1):
        if not raw.strip():
            if title or lines:
                blocks.append(Block(" ".join(title), tuple(lines)))
            title, lines = [], []
        elif raw.startswith("#"):
            title.append(raw.lstrip("#").strip())
        elif raw[0].isspace() and lines:
            lines[-1] = attrs.evolve(lines[-1], value=f"{lines[-1].value} {raw.strip()}".strip())
        else:
            lines.append(_line(raw, Place(path, number)))
    return blocks


def _line(raw: str, place: Place) -> Line:
    if raw.strip() == NO_QUOTATION:
        return Line(NO_QUOTATION, "", place)
    match = KEY.fullmatch(raw.rstrip())
    if match is None:
        raise SeedError(place, f"neither 'key: value' nor a comment: {_short(raw)}")
    return Line(match[1], (match[2] or "").strip(), place)


def _word(line: Line) -> str:
    if not line.value:
        raise SeedError(line.place, f"'{line.key}:' says nothing; '{NONE}' means that there must be none")
    return "" if line.value == NONE else line.value


def _words(line: Line) -> tuple[str, ...]:
    value = _word(line)
    return tuple(part.strip() for part in value.split(" | ")) if value else ()


def _by_value(kind: type[E]) -> Callable[[Line], E]:
    def read(line: Line) -> E:
        for member in kind:
            if line.value == (member.name.lower() if isinstance(member.value, int) else member.value):
                return member
        raise SeedError(line.place, f"'{line.key}: {line.value}' is not one of {[str(each.value) for each in kind]}")

    return read


def _date(line: Line) -> datetime.date:
    try:
        return datetime.date.fromisoformat(line.value)
    except ValueError:
        raise SeedError(line.place, f"not a date like 2026-03-12: {line.value}") from None


def _reason(line: Line) -> str:
    if len(line.value) < len("a few words"):
        raise SeedError(line.place, "a known failure gives its reason in words")
    return line.value


def _yes(line: Line) -> bool:
    if line.value != "yes":
        raise SeedError(line.place, f"'{line.key}:' is 'yes' or left out")
    return True


def _index(line: Line) -> int:
    if line.value == NONE:
        return -1
    if not line.value.isdecimal():
        raise SeedError(line.place, f"'{line.key}:' is the index of a quotation, from 0")
    return int(line.value)


def _facets(line: Line) -> tuple[tuple[str, str], ...]:
    """Read ``count=3; access=familiar with the matter; rank=-``."""
    facets = []
    for item in _word(line).split("; ") if line.value != NONE else ():
        name, _, value = item.strip().partition("=")
        if name not in FACETS or not value:
            raise SeedError(line.place, f"a facet is name=value with a name of {FACETS}, not “{item}”")
        facets.append((name, "" if value == NONE else value))
    return tuple(facets)


def _hedges(line: Line) -> tuple[ExpectedHedge, ...]:
    """Read ``about/approximator/speaker; may/possibility/nested``."""
    hedges = []
    for item in _word(line).split("; ") if line.value != NONE else ():
        parts = item.strip().split("/")
        if len(parts) != 3:
            raise SeedError(line.place, f"a hedge is text/category/holder, not “{item}”")
        category = _by_value(HedgeCategory)(attrs.evolve(line, value=parts[1]))
        holder = _by_value(HedgeHolder)(attrs.evolve(line, value=parts[2]))
        hedges.append(ExpectedHedge(parts[0], category, holder))
    return tuple(hedges)


READERS: dict[str, Callable[[Line], Any]] = {
    "kind": _by_value(QuoteKind),
    "source": _word,
    "cue": _word,
    "speaker": _word,
    "speaker_kind": _by_value(SpeakerKind),
    "strength": _by_value(Strength),
    "polarity": _by_value(Polarity),
    "recipient": _word,
    "relayers": _words,
    "medium": _word,
    "venue": _word,
    "translation": _word,
    "anonymity": _facets,
    "said_on": _word,
    "date": _date,
    "hedges": _hedges,
    "parent": _index,
    "optional": _yes,
    "known-failure": _reason,
}
"""The keys of a quotation but ``at:``, and how the value of each is read."""


WIDTH = 100
"""How much of a long paragraph a drawing shows in one row: what fits a terminal beside the margin."""


def draw(text: str, *rows: tuple[str, Sequence[Span]]) -> str:
    """Return the stretches of *text* that *rows* mark, with carets under them.

    Each row is a name and its spans::

        “We have a deal,” the mayor said on Monday.
         ^^^^^^^^^^^^^^   wanted
         ^^^^^^^^^^^^^^^^ found
    """
    drawn: list[str] = []
    for piece in _pieces(text):
        marked = [(name, _carets(piece, spans)) for name, spans in rows]
        if any(carets for _, carets in marked):
            drawn.append("    " + "".join(" " if mark < " " else mark for mark in piece.of(text)).rstrip())
            drawn += [f"    {carets}  {name}" for name, carets in marked if carets]
    return "\n".join(drawn)


def _pieces(text: str) -> Iterator[Span]:
    """Yield the lines of *text*, long ones cut at a space."""
    start = 0
    while start < len(text):
        line = text.find("\n", start)
        line = len(text) if line < 0 else line
        end = line
        if end - start > WIDTH:
            space = text.rfind(" ", start, start + WIDTH)
            end = space + 1 if space > start else start + WIDTH
        yield Span(start, end)
        start = end + 1 if end == line else end


def _carets(piece: Span, spans: Iterable[Span]) -> str:
    marks = [" "] * (piece.end - piece.start)
    for span in spans:
        for at in range(max(span.start, piece.start), min(span.end, piece.end)):
            marks[at - piece.start] = "^"
    return "".join(marks).rstrip()
