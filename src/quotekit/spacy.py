"""The component ``quotekit`` for pipelines of spaCy.

::

    nlp.add_pipe("quotekit")
    doc = nlp("“No,” Ann Wu said.")
    doc._.quotes                (Quote('No', 'Ann Wu', NAMED_PERSON, said +, direct),)
    doc.spans["quotes"]         [No]          each with the number of its quote as span_id
    doc.spans["sources"]        [Ann Wu]
    doc.spans["cues"]           [said]

What was found is kept as plain data, so that a document can be sent between
processes and written to a file, and is made into quotes when it is asked for.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from quotekit import extras
from quotekit.model import Article, Quote
from quotekit.parser import parse
from quotekit.serial import from_line, to_line
from quotekit.spans import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
else:
    Language = extras.load("spacy.language", "spacy", "quotekit.spacy").Language
    Doc = extras.load("spacy.tokens", "spacy", "quotekit.spacy").Doc

NAME = "quotekit"
#: Where a document keeps what was found, as text: what is read back from bytes has tuples for lists.
KEPT, PUBLISHED = "quotekit", "quotekit.published"


class QuoteFinder:
    """The component: documents in, the same documents with their quotations out."""

    def __init__(self, *, use_entities: bool = True) -> None:
        """Say whether the entities of the document, where an earlier component found some, tell what a name is."""
        self.use_entities = use_entities

    def __call__(self, doc: Doc) -> Doc:
        """Find the quotations of *doc*."""
        entities = [(each.start_char, each.end_char, each.label_) for each in doc.ents] if self.use_entities else None
        article = parse(doc.text, published=_published_of(doc), entities=entities)
        doc.user_data[KEPT] = to_line({key: value for key, value in article.to_dict().items() if key != "text"})
        groups: dict[str, list[Any]] = {"quotes": [], "sources": [], "cues": []}
        for n, quote in enumerate(article.quotes):
            groups["quotes"].extend(_spans(doc, quote.content, quote.kind.value.upper(), n))
            if quote.source is not None:
                groups["sources"].extend(_spans(doc, quote.source.spans, quote.strength.name, n))
            if quote.cue is not None:
                groups["cues"].extend(_spans(doc, quote.cue.spans, quote.cue.sense.value.upper(), n))
        for name, spans in groups.items():
            doc.spans[name] = spans
        return doc


def _spans(doc: Doc, places: Iterable[Span], label: str, number: int) -> list[Any]:
    """Return the tokens at *places*, whole ones; what is no token (white space alone) has none."""
    found = (
        doc.char_span(each.start, each.end, label=label, span_id=str(number), alignment_mode="expand")
        for each in places
    )
    return [span for span in found if span is not None]


def article_of(doc: Doc) -> Article:
    """Return the article that *doc* is, empty where the component has not seen it."""
    known = doc.user_data.get(KEPT)
    return Article(doc.text) if known is None else Article.from_dict({**from_line(known), "text": doc.text})


def _quotes_of(doc: Doc) -> tuple[Quote, ...]:
    return article_of(doc).quotes


def _published_of(doc: Doc) -> datetime.date | None:
    told = doc.user_data.get(PUBLISHED)
    return None if told is None else datetime.date.fromisoformat(told)


def _set_published(doc: Doc, day: datetime.date | None) -> None:
    doc.user_data[PUBLISHED] = None if day is None else day.isoformat()[:10]


def make_quotekit(nlp: Language, name: str, use_entities: bool) -> QuoteFinder:
    """Return the component, as spaCy asks for it."""
    return QuoteFinder(use_entities=use_entities)


if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", getter=_quotes_of)
if not Doc.has_extension("published"):
    Doc.set_extension("published", getter=_published_of, setter=_set_published)
if not Doc.has_extension("article"):
    Doc.set_extension("article", getter=article_of)
Language.factory(NAME, default_config={"use_entities": True}, assigns=["doc._.quotes", "doc.spans"], func=make_quotekit)
