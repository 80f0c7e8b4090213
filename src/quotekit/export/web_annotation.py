"""Quotes as annotations of the W3C's Web Annotation model, in JSON-LD.

::

    Annotation
      body     who said it (identifying); direct, strength:named_person, polarity:+ (tagging)
      target   the article, and the place of each piece of the content

Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017.
"""

from __future__ import annotations

from typing import Any

from quotekit._version import __version__
from quotekit.export.names import article_iri, quote_iri
from quotekit.export.selectors import CONTEXT, selectors
from quotekit.model import Article, Quote

LD_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def web_annotations(article: Article, *, context: int = CONTEXT, exact: bool = True) -> list[dict[str, Any]]:
    """Return an annotation for each quote.

    A quote that is interrupted has several targets. No time of making is
    given, so that the same article gives the same annotations.

    Args:
        article: What `parse` returned.
        context: How much stands around the words of a selector, in code
            points; it grows until the place is the only one.
        exact: Whether the words of the article may be copied; without, the
            targets have offsets only.
    """
    source = article_iri(article)
    return [
        {
            "@context": LD_CONTEXT,
            "id": quote_iri(article, n),
            "type": "Annotation",
            "motivation": "identifying",
            "generator": {"type": "Software", "name": f"quotekit {__version__}"},
            "body": _bodies(quote),
            "target": [
                {
                    "type": "SpecificResource",
                    "source": source,
                    "selector": selectors(article.text, span, context=context, exact=exact),
                }
                for span in quote.content
            ],
        }
        for n, quote in enumerate(article.quotes)
    ]


def _bodies(quote: Quote) -> list[dict[str, str]]:
    tags = [
        quote.kind.value,
        f"strength:{quote.strength.name.lower()}",
        f"polarity:{quote.polarity.value}",
    ]
    bodies = [_body("tagging", tag) for tag in tags]
    if quote.speaker is not None:
        bodies.insert(0, _body("identifying", quote.speaker.name) | {"format": "text/plain", "language": "en"})
    return bodies


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}
