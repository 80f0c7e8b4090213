"""What a construction is.

A construction is a frozen record: a name, a function that matches, examples
that it must find and counterexamples that it must not. The tests run them all.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from quotekit.document import Document
from quotekit.findings import FixedView, Found, NounView, QuotationView, View
from quotekit.lexicon.entries import Shape


@attrs.frozen
class Construction:
    """One way in which news attributes, anchored on a reporting clause."""

    name: str
    match: Callable[[Document, View], Found | None]
    examples: tuple[tuple[str, str], ...]
    """Sentences and the content found in them, its pieces joined by " | "."""
    counterexamples: tuple[str, ...]
    """Sentences in which this construction finds nothing."""


@attrs.frozen
class FixedConstruction:
    """One way in which news attributes, anchored on a fixed expression of a shape."""

    name: str
    shape: Shape
    match: Callable[[Document, FixedView], Found | None]
    examples: tuple[tuple[str, str], ...]
    """Sentences and the content found in them, its pieces joined by " | "."""
    counterexamples: tuple[str, ...]
    """Sentences in which this construction finds nothing."""


@attrs.frozen
class QuotationConstruction:
    """One way in which news tells whose a quotation is without a cue of its own."""

    name: str
    match: Callable[[Document, QuotationView], Found | None]
    examples: tuple[tuple[str, str], ...]
    """Texts and the content found in them, its pieces joined by " | "."""
    counterexamples: tuple[str, ...]
    """Texts in which this construction finds nothing."""


@attrs.frozen
class NounConstruction:
    """One way in which news attributes, anchored on a noun."""

    name: str
    match: Callable[[Document, NounView], Found | None]
    examples: tuple[tuple[str, str], ...]
    """Sentences and the content found in them, its pieces joined by " | "."""
    counterexamples: tuple[str, ...]
    """Sentences in which this construction finds nothing."""
