"""Quotes as predictions of Label Studio, for annotators to correct.

::

    region  QUOTE  1-15   We will appeal     kind, strength and polarity are choices on it
    region  SOURCE 18-24  Ann Wu
    relation              SOURCE to QUOTE: "source of"
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

from quotekit._version import __version__
from quotekit.export.offsets import Offsets, Unit
from quotekit.export.parts import LABELS, QUOTE, parts_of
from quotekit.model import Article, Polarity, Quote, QuoteKind, Strength
from quotekit.spans import Span

#: How two pieces of one part are joined, and a part with the content.
GOES_ON = "goes on"
OF = {label: f"{label.lower()} of" for label in LABELS if label != QUOTE}
CHOICES = {
    "kind": tuple(kind.value for kind in QuoteKind),
    "strength": tuple(Strength.__members__),
    "polarity": tuple(polarity.name.lower() for polarity in Polarity),
}


def label_studio(article: Article, *, unit: Unit = "code points") -> dict[str, Any]:
    """Return *article* as a task with one prediction, to be imported with `LABEL_CONFIG`.

    Args:
        article: What `parse` returned.
        unit: What offsets count; ``"utf-16"`` for versions whose pages count
            as JavaScript does.
    """
    regions = _Regions(article.text, Offsets(article.text, unit))
    for quote in article.quotes:
        regions.add(quote)
    prediction = {"model_version": f"quotekit {__version__}", "result": regions.results}
    data: dict[str, Any] = {"text": article.text}
    if article.source is not None:
        data["source"] = article.source
    return {"data": data, "predictions": [prediction]}


class _Regions:
    def __init__(self, text: str, offsets: Offsets) -> None:
        self.text = text
        self.offsets = offsets
        self.results: list[dict[str, Any]] = []
        self.count = 0

    def add(self, quote: Quote) -> None:
        content = ""
        for label, spans in parts_of(quote):
            first = before = ""
            for span in spans:
                region = self._region(label, span)
                if label == QUOTE:
                    self._choose(region, span, quote)
                if before:
                    self._relate(before, region, GOES_ON)
                first, before = first or region, region
            if label == QUOTE:
                content = first
            elif first and content:
                self._relate(first, content, OF[label])

    def _region(self, label: str, span: Span) -> str:
        self.count += 1
        region = f"r{self.count}"
        value = {**self._place(span), "labels": [label]}
        self.results.append({"id": region, "from_name": "label", "to_name": "text", "type": "labels", "value": value})
        return region

    def _choose(self, region: str, span: Span, quote: Quote) -> None:
        """Add what is chosen for a region: it bears the region's id and place."""
        chosen = {
            "kind": quote.kind.value,
            "strength": quote.strength.name,
            "polarity": quote.polarity.name.lower(),
        }
        for name, choice in chosen.items():
            value = {**self._place(span), "choices": [choice]}
            self.results.append({"id": region, "from_name": name, "to_name": "text", "type": "choices", "value": value})

    def _place(self, span: Span) -> dict[str, Any]:
        there = self.offsets.encode(span)
        return {"start": there.start, "end": there.end, "text": span.of(self.text)}

    def _relate(self, start: str, end: str, label: str) -> None:
        self.results.append(
            {"from_id": start, "to_id": end, "type": "relation", "direction": "right", "labels": [label]}
        )


def _config() -> str:
    lines = ["<View>", '  <Labels name="label" toName="text">']
    lines += [f"    <Label value={quoteattr(label)}/>" for label in LABELS]
    lines += ["  </Labels>", "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(label)}/>" for label in (GOES_ON, *OF.values())]
    lines += ["  </Relations>", '  <Text name="text" value="$text"/>']
    for name, choices in CHOICES.items():
        lines.append(
            f'  <Choices name="{name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="QUOTE">'
        )
        lines += [f"    <Choice value={quoteattr(choice)}/>" for choice in choices]
        lines.append("  </Choices>")
    return "\n".join([*lines, "</View>", ""])


LABEL_CONFIG = _config()
"""The labelling interface that the predictions are made for."""
