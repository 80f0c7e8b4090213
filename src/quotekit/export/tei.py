"""Quotes as `said` in a document of the Text Encoding Initiative.

::

    <p><said xml:id="q1.1" who="#s1" direct="true" next="#q1.2" ana="#kind.direct …">We will appeal</said>
    …” Ann Wu said. “<said xml:id="q1.2" prev="#q1.1" …>

Who is meant is listed in the header, and so are the classes that `ana` points
at. The text of the body is the article's, but for characters that XML
forbids. Source: TEI P5 Guidelines, 3.3.3 and 16.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from quotekit._version import __version__
from quotekit.export.names import article_iri
from quotekit.layout import find_paragraphs
from quotekit.model import Article, Polarity, Quote, QuoteKind, Speaker, SpeakerKind, Strength

#: What no XML document may hold, not even escaped.
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
#: White space of XML, which may stand between paragraphs.
XML_SPACE = " \t\n\r"

TAXONOMIES: tuple[tuple[str, type[Enum]], ...] = (("kind", QuoteKind), ("strength", Strength), ("polarity", Polarity))
#: The element, and the one within it, for each kind of source; a document and nobody are not listed.
LISTED = {
    SpeakerKind.PERSON: ("person", "persName"),
    SpeakerKind.ROLE: ("person", "p"),
    SpeakerKind.ANONYMOUS: ("person", "p"),
    SpeakerKind.ANONYMOUS_GROUP: ("personGrp", "p"),
    SpeakerKind.GENERIC_GROUP: ("personGrp", "p"),
    SpeakerKind.ORGANISATION: ("org", "orgName"),
    SpeakerKind.MEDIA: ("org", "orgName"),
}


class _Stretch(NamedTuple):
    """A part of a quote's content that one element can hold."""

    start: int
    end: int
    quote: int


def tei(article: Article) -> str:
    """Return *article* as a TEI document, to be written as UTF-8."""
    listed = [speaker for speaker in article.speakers if speaker.kind in LISTED]
    who = {speaker: f"s{n}" for n, speaker in enumerate(listed, start=1)}
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0">\n{_header(article, who)}<text>\n<body>'
        f"{''.join(_body(article, who))}</body>\n</text>\n</TEI>\n"
    )


# The header


def _header(article: Article, who: dict[Speaker, str]) -> str:
    taxonomies = "".join(
        f'<taxonomy xml:id="{name}">{"".join(_category(name, member) for member in kind)}</taxonomy>\n'
        for name, kind in TAXONOMIES
    )
    people = "".join(_listed(speaker, name) for speaker, name in who.items())
    participants = f"<profileDesc><particDesc><listPerson>\n{people}</listPerson></particDesc></profileDesc>\n"
    return (
        "<teiHeader>\n"
        f"<fileDesc><titleStmt><title>{_text(article.doc_id or 'Article')}</title></titleStmt>\n"
        "<publicationStmt><p>Quotations found by quotekit</p></publicationStmt>\n"
        f"<sourceDesc><p>{_text(article_iri(article))}</p></sourceDesc></fileDesc>\n"
        f'<encodingDesc><appInfo><application ident="quotekit" version="{__version__}"><label>quotekit</label>'
        f"</application></appInfo>\n<classDecl>\n{taxonomies}</classDecl></encodingDesc>\n"
        f"{participants if who else ''}</teiHeader>\n"
    )


def _category(taxonomy: str, member: Enum) -> str:
    return f'<category xml:id="{_class(taxonomy, member)}"><catDesc>{member.name}</catDesc></category>'


def _class(taxonomy: str, member: Enum) -> str:
    return f"{taxonomy}.{member.name.lower()}"


def _listed(speaker: Speaker, name: str) -> str:
    outer, inner = LISTED[speaker.kind]
    return f'<{outer} xml:id="{name}"><{inner}>{_text(speaker.name)}</{inner}></{outer}>\n'


# The body


def _body(article: Article, who: dict[Speaker, str]) -> Iterator[str]:
    text = article.text
    paragraphs = _paragraphs(text)
    held = _by_paragraph(article, paragraphs)
    tags = _tags(article, who, [stretch for stretches in held for stretch in stretches])
    at = 0
    for (start, end), stretches in zip(paragraphs, held, strict=True):
        yield _text(text[at:start]) + "<p>"
        yield from _marked(text, start, end, stretches, tags)
        yield "</p>"
        at = end
    yield _text(text[at:])


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the paragraphs, between which is nothing but white space as XML knows it; one at the least."""
    edges = [0, *(start for start, _ in find_paragraphs(text)[1:]), len(text)]
    found = []
    for start, end in pairwise(edges):
        inner = text[start:end]
        if inner.strip(XML_SPACE):
            left = start + len(inner) - len(inner.lstrip(XML_SPACE))
            found.append((left, start + len(inner.rstrip(XML_SPACE))))
    return found or [(0, len(text))]


def _by_paragraph(article: Article, paragraphs: Sequence[tuple[int, int]]) -> list[list[_Stretch]]:
    """Return for each paragraph the content that is in it, nested."""
    ends = [end for _, end in paragraphs]
    held: list[list[tuple[int, int, int]]] = [[] for _ in paragraphs]
    for n, quote in enumerate(article.quotes):
        for span in quote.content:
            for i in range(bisect_right(ends, span.start), len(paragraphs)):
                start, end = max(span.start, paragraphs[i][0]), min(span.end, paragraphs[i][1])
                if start >= span.end:
                    break
                if start < end:
                    held[i].append((start, -end, n))
    return [_nested(each) for each in held]


def _nested(waiting: list[tuple[int, int, int]]) -> list[_Stretch]:
    """Return the places, each a start, an end below zero and a quote, cut so that any two are apart or nested."""
    heapq.heapify(waiting)
    found: list[_Stretch] = []
    open_until: list[int] = []
    while waiting:
        first, minus_last, n = heapq.heappop(waiting)
        last = -minus_last
        while open_until and open_until[-1] <= first:
            open_until.pop()
        if open_until and open_until[-1] < last:
            heapq.heappush(waiting, (open_until[-1], -last, n))
            last = open_until[-1]
        found.append(_Stretch(first, last, n))
        open_until.append(last)
    return found


def _tags(article: Article, who: dict[Speaker, str], stretches: Sequence[_Stretch]) -> dict[_Stretch, str]:
    """Return the opening tag of each stretch, which names the one before and the one behind of the same quote."""
    by_quote: dict[int, list[_Stretch]] = {}
    for stretch in stretches:
        by_quote.setdefault(stretch.quote, []).append(stretch)
    tags = {}
    for n, parts in by_quote.items():
        facts = _facts(article.quotes[n], who)
        for k, stretch in enumerate(parts, start=1):
            links = {"xml:id": f"q{n + 1}.{k}"}
            if k > 1:
                links["prev"] = f"#q{n + 1}.{k - 1}"
            if k < len(parts):
                links["next"] = f"#q{n + 1}.{k + 1}"
            attributes = "".join(f" {name}={quoteattr(value)}" for name, value in (links | facts).items())
            tags[stretch] = f"<said{attributes}>"
    return tags


def _facts(quote: Quote, who: dict[Speaker, str]) -> dict[str, str]:
    members = (quote.kind, quote.strength, quote.polarity)
    ana = " ".join(f"#{_class(name, member)}" for (name, _), member in zip(TAXONOMIES, members, strict=True))
    facts = {"direct": "true" if quote.kind is QuoteKind.DIRECT else "false", "ana": ana}
    if quote.speaker in who:
        facts["who"] = f"#{who[quote.speaker]}"
    return facts


def _marked(text: str, start: int, end: int, stretches: Sequence[_Stretch], tags: dict[_Stretch, str]) -> Iterator[str]:
    """Yield the text of a paragraph with its elements; *stretches* come in order, the outer before the inner."""
    at = start
    open_until: list[int] = []
    for stretch in [*stretches, None]:
        upto = stretch.start if stretch else end
        while open_until and open_until[-1] <= upto:
            yield _text(text[at : open_until[-1]]) + "</said>"
            at = open_until.pop()
        yield _text(text[at:upto])
        at = upto
        if stretch:
            yield tags[stretch]
            open_until.append(stretch.end)


def _text(text: str) -> str:
    """Return *text* as character data; a carriage return would become a line feed if it were not escaped."""
    return escape(FORBIDDEN.sub(REPLACEMENT, text)).replace("\r", "&#13;")
