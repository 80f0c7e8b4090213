"""Quotes as schema.org's Quotation and Claim, in JSON-LD.

::

    Quotation   text, who is quoted, the article it is part of
    Claim       what somebody put as true, who did, and where it appears

No ClaimReview is ever made: that is a verdict, and none of a parser's.
"""

from __future__ import annotations

from typing import Any

from quotekit.export.names import article_iri, quote_iri
from quotekit.model import Article, Polarity, Quote, QuoteKind, Sense, Speaker, SpeakerKind

LD_CONTEXT = "https://schema.org"

#: Kinds that schema.org has a type for; several people, a class of them or a document are printed as a credit.
TYPES = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.ROLE: "Person",
    SpeakerKind.ANONYMOUS: "Person",
    SpeakerKind.ORGANISATION: "Organization",
    SpeakerKind.MEDIA: "Organization",
}
#: Acts that put nothing as true: a question, a wish, a vow, a refusal.
NO_CLAIMS = frozenset((Sense.ASK, Sense.ORDER, Sense.PROMISE, Sense.WITHHOLD))


def quotations(article: Article) -> dict[str, Any]:
    """Return the quotes of *article*, each as a Quotation, in one JSON-LD graph.

    A named person is its ``creator``. Anybody else is whom the words are
    attributed to, ``spokenByCharacter``. What a source only denied or withheld
    are no words of its own and left out, unless they stand in marks.
    """
    graph = [_quotation(article, n, quote) for n, quote in enumerate(article.quotes) if is_own(quote)]
    return {"@context": LD_CONTEXT, "@graph": [_article(article), *graph]}


def claims(article: Article) -> dict[str, Any]:
    """Return what sources put as true in *article*, each as a Claim, in one JSON-LD graph.

    Denials, questions, demands and promises claim nothing of their content,
    and are left out.
    """
    graph = [_claim(article, n, quote) for n, quote in enumerate(article.quotes) if is_claim(quote)]
    return {"@context": LD_CONTEXT, "@graph": [_article(article), *graph]}


def is_own(quote: Quote) -> bool:
    """Tell whether the words, or their sense, are the source's own: not those of “denied that the bank was broke”."""
    return quote.kind is QuoteKind.DIRECT or quote.polarity in (Polarity.ASSERTS, Polarity.ASKS)


def is_claim(quote: Quote) -> bool:
    """Tell whether the source puts the content as true."""
    return quote.polarity is Polarity.ASSERTS and (quote.cue is None or quote.cue.sense not in NO_CLAIMS)


def _article(article: Article) -> dict[str, Any]:
    facts: dict[str, Any] = {"@id": article_iri(article), "@type": "NewsArticle"}
    if article.published is not None:
        facts["datePublished"] = article.published.isoformat()
    return facts


def _quotation(article: Article, n: int, quote: Quote) -> dict[str, Any]:
    facts = _facts(article, n, quote, "Quotation") | {"isPartOf": {"@id": article_iri(article)}}
    is_named = quote.speaker is not None and quote.speaker.kind is SpeakerKind.PERSON
    return facts | _attributed("creator" if is_named else "spokenByCharacter", quote.speaker)


def _claim(article: Article, n: int, quote: Quote) -> dict[str, Any]:
    facts = _facts(article, n, quote, "Claim") | {"appearance": {"@id": article_iri(article)}}
    return facts | _attributed("author", quote.speaker)


def _attributed(role: str, speaker: Speaker | None) -> dict[str, Any]:
    if speaker is None or speaker.kind is SpeakerKind.IMPERSONAL:
        return {}
    return {role: _speaker(speaker)} if speaker.kind in TYPES else {"creditText": speaker.name}


def _facts(article: Article, n: int, quote: Quote, kind: str) -> dict[str, Any]:
    """Return what both have; the identifiers are the places, as RFC 5147 writes them."""
    facts: dict[str, Any] = {
        "@id": quote_iri(article, n) if kind == "Quotation" else f"{quote_iri(article, n)}:claim",
        "@type": kind,
        "text": quote.text,
        "inLanguage": "en",
        "identifier": [
            {"@type": "PropertyValue", "propertyID": "char", "value": f"char={span.start},{span.end}"}
            for span in quote.content
        ],
    }
    if quote.said_on is not None and quote.said_on.date is not None and quote.said_on.precision == "day":
        facts["dateCreated"] = quote.said_on.date.isoformat()
    return facts


def _speaker(speaker: Speaker) -> dict[str, Any]:
    is_unnamed = speaker.kind in (SpeakerKind.ROLE, SpeakerKind.ANONYMOUS)  # "the governor", "a diplomat"
    facts: dict[str, Any] = {"@type": TYPES[speaker.kind], "description" if is_unnamed else "name": speaker.name}
    if facts["@type"] == "Person" and speaker.role is not None:
        facts["jobTitle"] = speaker.role
    if facts["@type"] == "Person" and speaker.affiliation is not None:
        facts["affiliation"] = {"@type": "Organization", "name": speaker.affiliation}
    return facts
