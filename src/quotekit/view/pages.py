"""An article as HTML: its text with what was found in it, a legend, and the quotes one by one.

::

    salt-talks.txt: 2 quotes, 2 speakers
    ● Ann Wu person, mayor, 1 quote            ■ two aides anonymous group, 1 quote
    direct ── word for word   mixed ╌╌ partly so   indirect ┈┈ in other words   ...
    “We will appeal,” (● 1) Ann Wu said.

Nothing is fetched and nothing is run: a quote opens because it is a
``<details>``. Where styles are taken away, as on some code hosting sites, the
elements still tell: a quote is marked, a source bold, a cue italic, a hedge
underlined. The same sheet gives the same bytes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quotekit.view.cards import card_html, hint, name_html, shape_html, table_html, voice_class
from quotekit.view.cut import Piece, ends, pieces
from quotekit.view.safe import escaped, one_line
from quotekit.view.sheet import Card, Mark, Part, Sheet
from quotekit.view.style import PAGE_STYLE, STYLE

TAGS = {Part.SOURCE: "b", Part.CUE: "i", Part.HEDGE: "u"}
LINE_END = re.compile("\r\n|\r|\n")
LONGEST_TITLE = 80
#: What may a page do: be styled by itself. Whatever slips through cannot run or call.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"

KINDS = {"direct": "word for word", "mixed": "partly so", "indirect": "in other words"}
PARTS = {Part.SOURCE: "who is quoted", Part.CUE: "by which words", Part.HEDGE: "how sure it is"}
OPENER = '<span class="qk-pill">1</span> <span class="qk-quiet">opens what is known of the quote</span>'
#: With more speakers than this the list of them is folded, or it would stand before the article like a wall.
MOST_VOICES = 12
#: So many lines can be told apart under quotes within quotes.
DEEPEST = 2
LINE_START = '<div class="qk-line" dir="auto">'
LINE_STOP = "</div>\n"


def page_start(title: str) -> str:
    """Return a whole page up to its first article."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escaped(one_line(title, LONGEST_TITLE))}</title>\n"
        f"<style>\n{STYLE}{PAGE_STYLE}</style>\n</head>\n<body>\n<main>\n"
    )


def page_end() -> str:
    """Return the rest of a whole page."""
    return "</main>\n</body>\n</html>\n"


def full_page(sheet: Sheet) -> str:
    """Return *sheet* as a whole page."""
    return page_start(sheet.title) + article_html(sheet, heading="h1") + page_end()


def fragment(sheet: Sheet, longest: int | None = None) -> str:
    """Return *sheet* as a part of a page, with its styles; of a text longer than *longest* code points the beginning."""
    return _styled(article_html(sheet, longest))


def quote_fragment(sheet: Sheet, number: int) -> str:
    """Return one quote as a part of a page, with its styles."""
    card = sheet.cards[number]
    return _styled(f'<div class="quotekit" lang="en">{_card(sheet, card, with_text=True)}</div>\n')


def _styled(body: str) -> str:
    return f"<div>\n<style>\n{STYLE}</style>\n{body}</div>\n"


def article_html(sheet: Sheet, longest: int | None = None, heading: str = "p") -> str:
    """Return *sheet* without styles, for a page that has them; *heading* is the element of its title."""
    text, rest = _beginning(sheet.text, longest)
    cards = tuple(card for card in sheet.cards if _begins(card) < len(text))
    label = escaped(one_line(sheet.title, LONGEST_TITLE))
    body = "".join(_lines(text, cards, sheet))
    notes = "".join(f"<li>{name_html(note)}</li>" for note in sheet.notes)
    return (
        f'<article class="quotekit" lang="en" aria-label="{label}">\n{_head(sheet, heading)}{_legend(sheet)}'
        f'<div class="qk-text">\n{body}</div>\n{rest}'
        + (_all(cards, len(sheet.cards)) if cards else "")
        + (f'<p class="qk-quiet">Could not be placed:</p>\n<ul>{notes}</ul>\n' if notes else "")
        + "</article>\n"
    )


def _beginning(text: str, longest: int | None) -> tuple[str, str]:
    """Return as much of *text* as is shown, up to the end of a line, and what is said of the rest."""
    if longest is None or len(text) <= longest:
        return text, ""
    found = LINE_END.search(text, longest)
    if found is None:
        return text, ""
    shown = text[: found.start()]
    told = f"{len(text) - len(shown):,} more characters are not shown here; <code>to_html()</code> shows all."
    return shown, f'<p class="qk-quiet">… {told}</p>\n'


def _begins(card: Card) -> int:
    return min((mark.start for mark in card.marks if mark.part is Part.CONTENT), default=0)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _head(sheet: Sheet, element: str) -> str:
    counts = f"{_count(len(sheet.cards), 'quote')}, {_count(len(sheet.voices), 'speaker')}"
    title = name_html(one_line(sheet.title, LONGEST_TITLE))
    return f'<{element} class="qk-head"><strong>{title}</strong>: {counts}</{element}>\n'


def _legend(sheet: Sheet) -> str:
    if not sheet.cards:
        return ""
    said = Counter(card.voice for card in sheet.cards)
    voices = [
        f'<li class="{voice_class(n)}">{shape_html(n)} <span class="qk-swatch">{name_html(voice.name)}</span> '
        f'<span class="qk-quiet">{escaped(voice.what)}, {_count(said[n], "quote")}</span></li>'
        for n, voice in enumerate(sheet.voices)
    ]
    if said[None]:
        voices.append(f'<li class="qk-vnone">{shape_html(None)} no speaker, {_count(said[None], "quote")}</li>')
    listed = "\n".join(voices)
    speakers = f'<ul class="qk-legend qk-voices" aria-label="Speakers">{listed}</ul>\n'
    if len(voices) > MOST_VOICES:
        speakers = f"<details><summary>All {_count(len(sheet.voices), 'speaker')}</summary>\n{speakers}</details>\n"
    kinds = "".join(_key(f'<mark class="qk-{kind} qk-vnone">{kind}</mark>', about) for kind, about in KINDS.items())
    parts = "".join(_key(f"<{TAGS[part]}>{part.name.lower()}</{TAGS[part]}>", about) for part, about in PARTS.items())
    return f'{speakers}<ul class="qk-legend" aria-label="Marks">{kinds}{parts}<li>{OPENER}</li></ul>\n'


def _key(mark: str, about: str) -> str:
    return f'<li>{mark} <span class="qk-quiet">{about}</span></li>'


def _all(cards: Sequence[Card], count: int) -> str:
    which = f"The first {len(cards)} quotes" if len(cards) < count else f"All {_count(count, 'quote')}"
    return (
        f'<details class="qk-all"><summary>{which} as a table</summary>\n'
        f'<div class="qk-scroll" tabindex="0" role="region" aria-label="{which}">{table_html(cards)}</div></details>\n'
    )


def _card(sheet: Sheet, card: Card, *, with_text: bool = False) -> str:
    voice = sheet.voices[card.voice] if card.voice is not None else None
    return card_html(card, voice, with_text=with_text)


def _note(sheet: Sheet, card: Card) -> str:
    """Return what stands behind a quote and opens: its shape and number, and behind them its card."""
    who = name_html(one_line(card.who)) if card.who else "no speaker"
    return (
        f'<div class="qk-glue"><details class="qk-note {voice_class(card.voice)}"><summary title="{hint(card)}">'
        f"{shape_html(card.voice)}{card.place + 1}"
        f'<span class="qk-hidden"> {who}, {card.act}, {card.level_name}</span></summary>{_card(sheet, card)}</details></div>'
    )


class _Line:
    """The open elements of a line of text; marks are closed before a line ends and opened again in the next."""

    def __init__(self, cards: Iterable[Card], heights: Mapping[int, int]) -> None:
        self.marks = {
            card.place: f'<mark class="qk-{card.kind} {voice_class(card.voice)}{_over(heights.get(card.place, 0))}" '
            f'title="{hint(card)}">'
            for card in cards
        }
        self.open: tuple[Mark, ...] = ()

    def turn_to(self, within: tuple[Mark, ...]) -> Iterator[str]:
        """Close what is open and not wanted, and open what is wanted."""
        same = 0
        while same < min(len(within), len(self.open)) and within[same] == self.open[same]:
            same += 1
        for mark in reversed(self.open[same:]):
            yield f"</{TAGS.get(mark.part, 'mark')}>"
        for mark in within[same:]:
            yield f"<{TAGS[mark.part]}>" if mark.part in TAGS else self.marks[mark.card]
        self.open = within


def _over(height: int) -> str:
    return f" qk-over{min(height, DEEPEST)}" if height else ""


def _heights(cut: Iterable[Piece]) -> dict[int, int]:
    """Return of each quote how many stand within it, one in the other, so that its line can run below theirs."""
    heights: dict[int, int] = {}
    for piece in cut:
        quotes = [mark.card for mark in reversed(piece.within) if mark.part is Part.CONTENT]
        for height, card in enumerate(quotes):
            heights[card] = max(height, heights.get(card, 0))
    return heights


def _lines(text: str, cards: Sequence[Card], sheet: Sheet) -> Iterator[str]:
    """Yield the text, a division a line, with its marks, and behind each quote what opens."""
    notes = ends(cards, text)
    cut = list(pieces(text, (mark for card in cards for mark in card.marks), notes))
    line = _Line(cards, _heights(cut))
    yield LINE_START
    for piece in cut:
        yield from _notes(line, notes.get(piece.start, ()), sheet)
        for n, part in enumerate(LINE_END.split(text[piece.start : piece.end])):
            if n:
                yield from line.turn_to(())
                yield LINE_STOP + LINE_START
            if part:
                yield from line.turn_to(piece.within)
                yield escaped(part)
    yield from line.turn_to(())
    yield from _notes(line, notes.get(len(text), ()), sheet)
    yield LINE_STOP


def _notes(line: _Line, cards: Iterable[Card], sheet: Sheet) -> Iterator[str]:
    """Yield what opens, outside of all marks: a mark may hold words only."""
    for card in cards:
        yield from line.turn_to(())
        yield _note(sheet, card)
