"""What stands beside a person's name and tells of them.

::

    former Tillmark chairman  Mara Ellison ,  61 ,  a mother of two , ...
    └ office before it ────┘                 age    └ appositive ─┘
"""

from __future__ import annotations

from quotekit.affiliations import read_office
from quotekit.document import Document
from quotekit.entities import Entity
from quotekit.lexicon.classes import BODY, CAP, COORD, NOUN, PREP, PUNCT, ROLE, TITLE
from quotekit.mentions import phrase_after, verb_follows
from quotekit.mentions_before import core_before, phrase_before
from quotekit.names import Name
from quotekit.nominals import is_age, is_possessive

COPULAS = frozenset(["is", "was", "who"])


def describe(doc: Document, entity: Entity, name: Name) -> None:
    """Learn from the words beside a name: titles and roles before it, an age, appositive or copula after it."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    for k in range(name.title_first, name.first):
        if tags[k] & (ROLE | TITLE):
            entity.learn(lows[k])
    sentence = doc.sentences[doc.sentence_of(name.first)]
    if name.title_first < name.first:
        hold_office(doc, entity, _office_first(doc, name, sentence.first), name.first)
    k = name.stop
    if k + 1 < len(words) and words[k] == "," and is_age(words[k + 1]):
        entity.roles.add(f"{words[k + 1]}-year-old")
        k += 2
    if k + 1 >= len(words) or not (words[k] == "," or lows[k] in COPULAS):
        return
    if lows[k] == "who" and lows[k + 1] in COPULAS:
        k += 1
    phrase = phrase_after(doc, k + 1, sentence.stop, commas=False)
    if phrase is None or not tags[phrase.core_stop - 1] & NOUN or verb_follows(doc, phrase.stop, len(words)):
        return
    if tags[phrase.core_stop - 1] & (ROLE | TITLE):
        hold_office(doc, entity, phrase.first, phrase.stop)


def _office_first(doc: Document, name: Name, floor: int) -> int:
    """Return where the words of the office begin that stands before a name: *Tillmark founder and co-CEO* Kim."""
    tags = doc.tokens.tags
    first = core_before(doc, name.first, floor)
    first = min(first, name.title_first) if first >= 0 else name.title_first
    while first - 2 >= floor and tags[first - 1] & COORD and tags[first - 2] & ROLE:
        first = max(core_before(doc, first - 1, floor), floor)
    if first - 2 >= floor and tags[first - 1] & COORD and tags[first - 2] & BODY:
        before = phrase_before(doc, first - 1, floor)
        if before is not None and tags[before.core_stop - 1] & ROLE:
            return before.first  # Leader of the House and | party president Kim
    return first


def hold_office(doc: Document, entity: Entity, first: int, stop: int) -> None:
    """Learn role and affiliation from the tokens of a description."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    own = next((k + 1 for k in range(stop - 1, first, -1) if is_possessive(doc, k)), first)  # Sir Julian's | daughter
    for k in range(own, stop):
        if tags[k] & (ROLE | TITLE):
            entity.learn(lows[k])
        elif tags[k] & (PREP | PUNCT) and not tags[k] & CAP and lows[k] != "-":
            joined = next((j + 1 for j in range(k, stop) if tags[j] & COORD), stop)
            for j in range(joined, stop):
                if tags[j] & (ROLE | TITLE):
                    entity.learn(lows[j])  # Leader of the House and party *president*
            break
    for k in range(own, stop - 2):  # the Inspector-General of Police (IGP)
        if lows[k] == "(" and lows[k + 2] == ")" and doc.tokens.words[k + 1].isupper():
            entity.learn(lows[k + 1])
    office = read_office(doc, first, stop)
    entity.role = entity.role or office.role
    entity.affiliation = entity.affiliation or office.affiliation
