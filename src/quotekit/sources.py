"""Source phrases read for what they say: a name, a role, a body, somebody unnamed.

::

    a senior Hamas official briefed on the talks
      rank   affil.  head   └─ access ──────────┘   one unnamed person

What is read here is only what the phrase itself prints; who it is in the
article is for `quotekit.speakers`.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.heads import find_head
from quotekit.lexicon.classes import INDEF, PLACE, PLURAL, PRON
from quotekit.mentions import Phrase
from quotekit.model import SpeakerKind
from quotekit.names import PERSON, Name
from quotekit.nominals import is_possessive
from quotekit.source_kinds import DEFINITE, body_kind, kind_of
from quotekit.source_names import name_in, names_several
from quotekit.tokens import OFFICES_IN_CAPITALS

#: Words that stand for people spoken of before: *none* would say.
ANAPHORS = frozenset(("none", "neither", "both", "all"))
PRONOUNS = frozenset("who which that us them him me".split())
POSSESSIVES = frozenset("his her its their my our".split())
MANY = frozenset("they we who us them their our".split())


class Source(NamedTuple):
    """What a source phrase prints."""

    phrase: Phrase
    kind: SpeakerKind | None
    """None for a pronoun, which has no kind of its own."""
    name: Name | None
    head: str
    """The head noun (or pronoun) in lower case."""
    definite: bool
    plural: bool
    number: int | None
    """How many there are, as printed: *three* aides."""
    at_least: bool
    head_first: int
    """Where the words of the head begin, behind "two of" and the like."""
    head_stop: int
    """Behind the head noun."""
    partial: bool = False
    """Whether the article tells that it prints only a part of the name, or another name."""


def read_source(doc: Document, phrase: Phrase) -> Source:
    """Return what the words of *phrase* say about who or what it names."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    head = find_head(doc, phrase)
    first, stop = head.first, head.stop
    low = lows[head.at]
    if stop > phrase.core_stop:
        phrase = phrase._replace(core_stop=stop)
    alone = phrase.core_stop - phrase.core_first == 1
    opens = tags[phrase.core_first]
    pronoun = alone and (bool(opens & PRON and not opens & INDEF) or lows[phrase.core_first] in ANAPHORS)
    if pronoun or _is_pronoun(doc, head.at):
        if first > phrase.core_first and low in MANY:  # one of them
            kind = SpeakerKind.ANONYMOUS if head.single else SpeakerKind.ANONYMOUS_GROUP
            return Source(phrase, kind, None, low, False, not head.single, head.number, head.at_least, first, stop)
        return Source(phrase, None, None, low, True, low in MANY, None, False, first, stop)
    if alone and low in POSSESSIVES:
        return Source(phrase, None, None, low, True, low in MANY, None, False, first, stop)
    of_many = first > phrase.core_first
    name = None if of_many else name_in(doc, phrase)
    if name is not None and name.kind == PERSON:
        several = names_several(doc, phrase, name)
        return Source(phrase, SpeakerKind.PERSON, name, low, True, several, None, False, name.first, name.stop)
    account = next((k for k in range(first, stop) if doc.tokens.words[k].startswith("@")), -1)
    if account >= 0:  # the account @dockside_mole
        handle = Name(account, account + 1, PERSON, account)
        return Source(phrase, SpeakerKind.PERSON, handle, low, True, False, None, False, account, stop, partial=True)
    definite = not of_many and (
        lows[first] in DEFINITE
        or (alone and doc.tokens.words[first] in OFFICES_IN_CAPITALS)
        or any(is_possessive(doc, k) and k + 1 < stop for k in range(first, stop))
    )
    if head.single:
        definite = False  # one of the climbers
    plural = not head.single and (bool(tags[head.at] & PLURAL) or (head.number or 0) > 1)
    if name is not None:
        return Source(phrase, body_kind(name), name, low, definite, plural, head.number, head.at_least, first, stop)
    kind, name = kind_of(doc, phrase, head, definite=definite, plural=plural)
    return Source(phrase, kind, name, low, definite, plural, head.number, head.at_least, first, stop)


def _is_pronoun(doc: Document, i: int) -> bool:
    """Tell whether token *i* is a pronoun: *us*, and not the US."""
    return doc.tokens.lows[i] in PRONOUNS and not doc.tokens.tags[i] & PLACE
