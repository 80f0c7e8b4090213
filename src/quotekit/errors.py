"""The errors that quotekit raises on purpose; a text never causes one."""

from __future__ import annotations


class QuotekitError(Exception):
    """Anything that quotekit itself complains about."""


class LexiconError(QuotekitError, ValueError):
    """A row of a lexicon cannot be used: an unknown frame, an empty lemma, a missing example."""


class SchemaError(QuotekitError, ValueError):
    """A serialised article is not of a form that this version reads, or cannot be written; the message says where."""


class InputError(QuotekitError, ValueError):
    """An input could not be read as text; the message says why, and the caller knows which input it is."""


class ItemError(QuotekitError):
    """One of many articles could not be parsed; `quotekit.parse_many` yields it in that article's place."""

    def __init__(self, index: int, doc_id: str | None, reason: str) -> None:
        """Keep the place among the items, from 0, the name of the item if it has one, and why it failed."""
        super().__init__(index, doc_id, reason)
        self.index = index
        self.doc_id = doc_id
        self.reason = reason

    def __str__(self) -> str:
        """Name the item and the reason."""
        return f"item {self.index}{'' if self.doc_id is None else f' ({self.doc_id})'}: {self.reason}"
