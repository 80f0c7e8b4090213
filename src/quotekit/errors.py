"""The errors that quotekit raises on purpose; a text never causes one."""

from __future__ import annotations


class QuotekitError(Exception):
    """Anything that quotekit itself complains about."""


class LexiconError(QuotekitError, ValueError):
    """A row of a lexicon cannot be used: an unknown frame, an empty lemma, a missing example."""


class SchemaError(QuotekitError, ValueError):
    """A serialised article is not of a form that this version reads, or cannot be written; the message says where."""
