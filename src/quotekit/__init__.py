"""Provenance-aware quotations from news.

::

    import quotekit                       0.2 ms
    quotekit.parse("“No,” Ann Wu said.")  loads the tables of words, once

The public names are those of `__all__`. Each is loaded from its home when it
is first used (PEP 562), so that a program that only may need quotekit, or only
reads articles that were parsed elsewhere, does not pay for the lexicon.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from quotekit._version import __version__

if TYPE_CHECKING:
    from quotekit import charts, errors, export, lexicon, model, spans, tables
    from quotekit.anchoring import Anchor, SelectorError, Tier, anchor
    from quotekit.chunks import to_chunks
    from quotekit.errors import InputError, ItemError, LexiconError, QuotekitError, SchemaError
    from quotekit.jsonl import read_jsonl, write_jsonl
    from quotekit.lexicon import ENGLISH, Lexicon
    from quotekit.lexicon.entries import noun, phrase, verb
    from quotekit.many import parse_many
    from quotekit.model import (
        Anonymity,
        Article,
        Credit,
        CreditKind,
        Cue,
        Dateline,
        Diagnostic,
        Evidence,
        Force,
        Hedge,
        HedgeCategory,
        HedgeHolder,
        Medium,
        MediumKind,
        Mention,
        Polarity,
        Quote,
        QuoteKind,
        Recipient,
        Relayer,
        Sense,
        SourceField,
        Speaker,
        SpeakerKind,
        Strength,
        When,
    )
    from quotekit.origins import Source
    from quotekit.parser import parse
    from quotekit.serial import json_schema
    from quotekit.spans import Span
    from quotekit.verifying import SourceText, Verdict, Verification, verify

#: The modules that are public themselves, and the public names by their homes; a test holds both to the imports above.
_MODULES = frozenset(("charts", "errors", "export", "lexicon", "model", "spans", "tables"))
_NAMES = {
    "anchoring": "Anchor SelectorError Tier anchor",
    "chunks": "to_chunks",
    "errors": "InputError ItemError LexiconError QuotekitError SchemaError",
    "jsonl": "read_jsonl write_jsonl",
    "lexicon": "ENGLISH Lexicon",
    "lexicon.entries": "noun phrase verb",
    "many": "parse_many",
    "model": """
        Anonymity Article Credit CreditKind Cue Dateline Diagnostic Evidence Force Hedge HedgeCategory HedgeHolder
        Medium MediumKind Mention Polarity Quote QuoteKind Recipient Relayer Sense SourceField Speaker SpeakerKind
        Strength When
    """,
    "origins": "Source",
    "parser": "parse",
    "serial": "json_schema",
    "spans": "Span",
    "verifying": "SourceText Verdict Verification verify",
}
_HOMES = {name: home for home, names in _NAMES.items() for name in names.split()}

__all__ = [
    "ENGLISH",
    "Anchor",
    "Anonymity",
    "Article",
    "Credit",
    "CreditKind",
    "Cue",
    "Dateline",
    "Diagnostic",
    "Evidence",
    "Force",
    "Hedge",
    "HedgeCategory",
    "HedgeHolder",
    "InputError",
    "ItemError",
    "Lexicon",
    "LexiconError",
    "Medium",
    "MediumKind",
    "Mention",
    "Polarity",
    "Quote",
    "QuoteKind",
    "QuotekitError",
    "Recipient",
    "Relayer",
    "SchemaError",
    "SelectorError",
    "Sense",
    "Source",
    "SourceField",
    "SourceText",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Strength",
    "Tier",
    "Verdict",
    "Verification",
    "When",
    "__version__",
    "anchor",
    "charts",
    "errors",
    "export",
    "json_schema",
    "lexicon",
    "model",
    "noun",
    "parse",
    "parse_many",
    "phrase",
    "read_jsonl",
    "spans",
    "tables",
    "to_chunks",
    "verb",
    "verify",
    "write_jsonl",
]

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these

    def __getattr__(name: str) -> object:
        """Load a public name from its home; from then on it is an ordinary attribute."""
        if name in _MODULES:
            return import_module(f"quotekit.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module 'quotekit' has no attribute {name!r}")
        found = getattr(import_module(f"quotekit.{_HOMES[name]}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
