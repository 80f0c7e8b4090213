"""An article for a terminal: its text with what was found in it, and the quotes one by one.

::

    talks.txt: 1 quote, 1 speaker                        talks.txt: 1 quote, 1 speaker

    “We will appeal,”●1 Ann Wu said.                     “[1: We will appeal],” Ann Wu said.
     └─ in a colour ┘

    ●1 Ann Wu, asserts, direct, 7 of 7, NAMED_PERSON     1 Ann Wu, asserts, direct, 7 of 7, NAMED_PERSON
       “Ann Wu” is a named person: NAMED_PERSON.           “Ann Wu” is a named person: NAMED_PERSON.

With colours on the left; without, as in a file or for those who want none,
on the right: brackets stand around what is quoted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from typing import NamedTuple

from quotekit.view.cards import ARROW, NOBODY, strength
from quotekit.view.cut import ends, pieces
from quotekit.view.pages import LINE_END
from quotekit.view.safe import one_line, visible
from quotekit.view.shapes import shape
from quotekit.view.sheet import Card, Mark, Part, Sheet

#: The colours of speakers, as SGR: those of the terminal's own theme, which its user can read.
COLOURS = ("36", "33", "32", "35", "34", "31", "96", "95")
BOLD, FAINT, ITALIC, UNDERLINED, INVERSE = "1", "2", "3", "4", "7"
KINDS = {"direct": (BOLD, UNDERLINED), "mixed": (UNDERLINED,), "indirect": ()}
PARTS = {Part.SOURCE: BOLD, Part.CUE: ITALIC, Part.HEDGE: INVERSE}
INDENT = "   "
#: The bracket that opens a quote, and its number, stay with its first word.
WORD = re.compile(r"(?:\[[0-9]+: )*\S+")


class Run(NamedTuple):
    """Words in one style, as the numbers of SGR."""

    text: str
    style: tuple[str, ...] = ()


def lines(sheet: Sheet, width: int, *, coloured: bool) -> Iterator[str]:
    """Yield the lines of a terminal of *width* columns."""
    counts = ", ".join(
        f"{len(each)} {name}{'s' * (len(each) != 1)}"
        for each, name in ((sheet.cards, "quote"), (sheet.voices, "speaker"))
    )
    title = f"{one_line(sheet.title)}: {counts}"
    # Never cut: a path that is broken over two lines cannot be copied.
    yield from _laid([Run(title, (BOLD,))], max(width, _columns(visible(title))), coloured=coloured)
    if coloured and sheet.cards:
        yield from _laid(list(_legend()), width, coloured=coloured)
    yield ""
    sheet = sheet._replace(text=sheet.text.rstrip())
    for paragraph in _paragraphs(_runs(sheet) if coloured else _bracketed(sheet)):
        yield from _laid(paragraph, width, coloured=coloured)
    for card in sheet.cards:
        yield ""
        yield from _listed(card, width, coloured=coloured)
    for note in sheet.notes:
        yield ""
        yield from _laid([Run(one_line(note))], width, coloured=coloured)


def _legend() -> Iterator[Run]:
    for kind, style in KINDS.items():
        yield from (Run(kind, (COLOURS[0], *style)), Run("  "))
    for part, code in PARTS.items():
        yield from (Run(part.name.lower(), (code,)), Run("  "))


def _voice_style(card: Card) -> tuple[str, ...]:
    return () if card.voice is None else (COLOURS[card.voice % len(COLOURS)],)


def _listed(card: Card, width: int, *, coloured: bool) -> Iterator[str]:
    """Yield what is known of a quote: who, how, how strong, and why."""
    number = f"{shape(card.voice) if coloured else ''}{card.place + 1} "
    head = [
        Run(number, _voice_style(card)),
        Run(one_line(card.who) or NOBODY, (BOLD,)),
        Run(f", {card.act}, {card.kind}, {strength(card)}"),
    ]
    yield from _laid(head, width, coloured=coloured)
    told = [card.explanation]
    if len(card.chain) > 2:
        told.append(ARROW.join(card.chain))
    for each in told:
        for line in _laid([Run(one_line(each))], width - len(INDENT), coloured=coloured):
            yield INDENT + line


def _runs(sheet: Sheet) -> Iterator[Run]:
    """Yield the text in the styles of its marks, and behind each quote its shape and number."""
    by_place = {card.place: card for card in sheet.cards}
    notes = ends(sheet.cards, sheet.text)
    for piece in pieces(sheet.text, (mark for card in sheet.cards for mark in card.marks), notes):
        yield from _numbers(notes.get(piece.start, ()))
        yield Run(sheet.text[piece.start : piece.end], _style(piece.within, by_place))
    yield from _numbers(notes.get(len(sheet.text), ()))


def _numbers(cards: Iterable[Card]) -> Iterator[Run]:
    for card in cards:
        yield Run(f"{shape(card.voice)}{card.place + 1}", _voice_style(card))


def _style(within: tuple[Mark, ...], cards: dict[int, Card]) -> tuple[str, ...]:
    """Return the style of words within these marks; of two quotes around them the inner one's."""
    quotes = [cards[mark.card] for mark in within if mark.part is Part.CONTENT]
    style = (*_voice_style(quotes[-1]), *KINDS[quotes[-1].kind]) if quotes else ()
    others = (PARTS[mark.part] for mark in within if mark.part in PARTS)
    return tuple(dict.fromkeys((*style, *others)))


def _bracketed(sheet: Sheet) -> Iterator[Run]:
    """Yield the text with brackets around what is quoted."""
    before: tuple[Mark, ...] = ()
    for piece in pieces(sheet.text, (mark for card in sheet.cards for mark in card.marks)):
        yield Run("]" * sum(mark.part is Part.CONTENT for mark in before if mark not in piece.within))
        opened = (mark for mark in piece.within if mark.part is Part.CONTENT and mark not in before)
        yield Run("".join(f"[{mark.card + 1}: " for mark in opened))
        yield Run(sheet.text[piece.start : piece.end])
        before = piece.within
    yield Run("]" * sum(mark.part is Part.CONTENT for mark in before))


def _paragraphs(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Yield the runs of each line of the text."""
    paragraph: list[Run] = []
    for run in runs:
        first, *rest = LINE_END.split(run.text)
        paragraph.append(run._replace(text=first))
        for text in rest:
            yield paragraph
            paragraph = [run._replace(text=text)]
    yield paragraph


def _laid(runs: list[Run], width: int, *, coloured: bool) -> Iterator[str]:
    """Yield *runs* in lines of at most *width* columns, broken at white space where there is some."""
    text = visible("".join(run.text for run in runs)).replace("\t", " ")
    styles = [run.style for run in runs for _ in run.text]
    for start, end in _broken(text, width):
        if not coloured:
            yield text[start:end]
            continue
        groups = groupby(range(start, end), key=styles.__getitem__)
        yield "".join(_painted("".join(text[at] for at in places), style) for style, places in groups)


def _painted(text: str, style: tuple[str, ...]) -> str:
    return f"\x1b[{';'.join(style)}m{text}\x1b[0m" if style else text


def _broken(text: str, width: int) -> list[tuple[int, int]]:
    """Return the places of the lines of *text*; a word wider than a line is cut."""
    found: list[tuple[int, int]] = []
    start = end = used = 0
    for word in WORD.finditer(text):
        gap = _columns(text[end : word.start()]) if end > start else 0
        size = _columns(word.group())
        if end > start and used + gap + size > width:
            found.append((start, end))
            start, used, gap = word.start(), 0, 0
        elif end == start:
            start = word.start()
        end = word.end()
        used += gap + size
        while used > width and end - start > 1:
            cut = _fitting(text, start, end, width)
            found.append((start, cut))
            used -= _columns(text[start:cut])
            start = cut
    return [*found, (start, end)]


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """Return how far from *start* the text, which is wider than *width*, fits: a character at least."""
    used = accumulate(_columns(text[at]) for at in range(start, end))
    return next(at for at, columns in enumerate(used, start) if columns > width and at > start)


def _columns(text: str) -> int:
    """Return how many columns *text* takes: none for what stands on another character, two for a wide one."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )
