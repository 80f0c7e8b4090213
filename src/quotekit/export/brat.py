"""Quotes in brat's standoff format.

::

    T1  QUOTE 1 15      We will appeal
    T2  SOURCE 18 24    Ann Wu
    R1  SOURCE_OF Arg1:T2 Arg2:T1
    A1  Kind T1 direct

An annotation may have several fragments but no line end in it, so what runs
over lines is cut there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotekit.export.parts import LABELS, QUOTE, parts_of
from quotekit.model import Article, Polarity, Quote, QuoteKind, Strength
from quotekit.spans import Span

#: All that a reader of lines may take for the end of one, and the tab, which parts the columns.
CUT = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


class Brat(NamedTuple):
    """The files of a document, to be written as UTF-8 without changing line ends."""

    text: str
    """For ``name.txt``: the article's text."""
    annotations: str
    """For ``name.ann``."""
    configuration: str
    """For ``annotation.conf``, one for all documents."""


def brat(article: Article) -> Brat:
    """Return *article* as brat reads it: its text, its quotes, and what they are made of."""
    writer = _Writer(article.text)
    for quote in article.quotes:
        writer.add(quote)
    return Brat(article.text, "".join(f"{line}\n" for line in writer.lines), CONFIGURATION)


class _Writer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.known: dict[tuple[str, tuple[Span, ...]], str] = {}
        self.counts = dict.fromkeys("TRA#", 0)

    def add(self, quote: Quote) -> None:
        content = ""
        for label, spans in parts_of(quote):
            part = self._text_bound(label, spans)
            if label == QUOTE:
                content = part
            elif part and content:
                self._line("R", f"{label}_OF Arg1:{part} Arg2:{content}")
        if not content:
            return
        self._line("A", f"Kind {content} {quote.kind.name}")
        self._line("A", f"Strength {content} {quote.strength.name}")
        self._line("A", f"Polarity {content} {quote.polarity.name}")
        if quote.speaker is not None and quote.speaker.name:  # nobody has no name
            self._line("#", f"AnnotatorNotes {content}\t{CUT.sub(' ', quote.speaker.name)}")

    def _text_bound(self, label: str, spans: tuple[Span, ...]) -> str:
        """Write an annotation of the text and return its name; nothing can be written of white space.

        One source or cue of several quotes is one annotation. Each quote is its own, also where two have one content.
        """
        pieces = [piece for span in spans for piece in cut(self.text, span)]
        if not pieces:
            return ""
        key = (label, spans)
        if key not in self.known or label == QUOTE:
            self.known[key] = self._entity(label, pieces)
        return self.known[key]

    def _entity(self, label: str, pieces: list[Span]) -> str:
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        return self._line("T", f"{label} {places}\t{' '.join(piece.of(self.text) for piece in pieces)}")

    def _line(self, kind: str, rest: str) -> str:
        self.counts[kind] += 1
        name = f"{kind}{self.counts[kind]}"
        self.lines.append(f"{name}\t{rest}")
        return name


def cut(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of *span* that have no line end in them, without white space at the cuts."""
    at = span.start
    for found in [*CUT.finditer(text, span.start, span.end), None]:
        end = found.start() if found else span.end
        piece = text[at:end]
        if piece.strip():
            left = at + len(piece) - len(piece.lstrip()) if at > span.start else at
            right = at + len(piece.rstrip()) if found else end
            yield Span(left, right)
        at = found.end() if found else end


def _configuration() -> str:
    """Return what brat has to know of the labels."""
    values = {"Kind": QuoteKind, "Strength": Strength, "Polarity": Polarity}
    relations = [f"{label}_OF\tArg1:{label}, Arg2:{QUOTE}" for label in LABELS if label != QUOTE]
    attributes = [f"{name}\tArg:{QUOTE}, Value:{'|'.join(kind.__members__)}" for name, kind in values.items()]
    sections = {"entities": LABELS, "relations": relations, "events": (), "attributes": attributes}
    return "\n".join(line for name, lines in sections.items() for line in (f"[{name}]", *lines, ""))


CONFIGURATION = _configuration()
