"""What somebody is and whose: role and affiliation, as they are printed.

::

    Ana Ruiz, chief economist at Halden Bank       chief economist  · Halden Bank
    a Hamas official                               official         · Hamas
    the coastguard's former head                   former head      · the coastguard
    NASA Administrator Jim Kern                    NASA Administrator · NASA
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import DEMONYMS
from quotekit.lexicon.classes import (
    ADJ,
    BODY,
    CAP,
    COORD,
    DET,
    INDEF,
    NOUN,
    NUM,
    PLACE,
    PLURAL,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TITLE,
    WH,
)
from quotekit.lexicon.people import RANK_WORDS, RELATIONS, TITLE_PARTS
from quotekit.mentions import core_after
from quotekit.names import PERSON, read_name
from quotekit.nominals import is_possessive, is_time, leads

#: What leads from a role to the body that it is held in.
HOLDING = frozenset("of at for with from in to".split())
#: Titles of courtesy and learning, which are nobody's role.
HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr sir dame lord lady eng engr hon rev excellency h.e h.h mme m messrs fr rt
    """.split()
)
#: Heads that take a field of government, which is no body: *Energy* Minister.
PORTFOLIOS = frozenset(("minister", "secretary", "under-secretary", "undersecretary", "shadow"))
#: Words of a role that are no part of a body's name: *Deputy* Prime Minister, *former* head.
STANDING = RANK_WORDS | TITLE_PARTS
#: A role with what hangs on it is no longer than this.
MAX_ROLE = 24


class Office(NamedTuple):
    """A role and a body, each None if not printed."""

    role: str | None
    affiliation: str | None


def read_office(doc: Document, first: int, stop: int) -> Office:
    """Return the role and the affiliation that the tokens print: a description without the name it describes."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    stop = min(stop, first + MAX_ROLE)
    while first < stop and (tags[first] & (DET | NUM) or lows[first] in ("one", "another", "several", "some")):
        first += 1
    begun = first
    owner = next((k for k in range(first, stop) if is_possessive(doc, k)), -1)
    core = first
    while core < stop and not _ends_core(doc, core, stop):
        core += 1
    affiliation: str | None = None
    if first < owner < core:
        affiliation = _body_text(doc, max(first - 1, 0) if first and tags[first - 1] & DET else first, owner)
        begun = owner + 1
    elif first < core and tags[first] & POSS:
        begun = first + 1
    while core > begun and lows[core - 1].rstrip(".") in HONORIFICS:
        core -= 1
    role_first, before = _premodifying_body(doc, begun, core)
    affiliation = affiliation or before
    if core > first and lows[core - 1] in RELATIONS:
        affiliation = None  # Kim's brother
    end = core
    k = core
    if core > first and lows[core - 1] in PORTFOLIOS and k + 1 < stop and lows[k] in ("of", "for"):
        end = _phrase_stop(doc, k + 1, stop)  # Minister of Transport and Ports
        while end + 1 < stop and tags[end] & COORD and tags[end + 1] & CAP:
            end = _phrase_stop(doc, end + 1, stop)
        k = end
    while k + 1 < stop and lows[k] in HOLDING:
        after = _phrase_stop(doc, k + 1, stop)
        if after <= k + 1:
            break
        held = _body_text(doc, k + 1, after)
        if held is not None and after < stop and lows[after] == "of" and not tags[after - 1] & CAP:
            k = after  # chairman of the board | of Freedom Partners
            continue
        if held is not None:
            affiliation = affiliation or held
            break
        if lows[k] == "of" and not _is_person(doc, k + 1, after):
            end = after  # professor of epidemiology
        k = after
    ranked = [k for k in range(role_first, end) if tags[k] & ROLE and not tags[k] & CAP]
    if ranked and tags[end - 1] & CAP and tags[ranked[-1] + 1] & CAP:
        end = ranked[-1] + 1  # Pentagon spokesman | Navy Capt.
    role = doc.words(role_first, end) if end > role_first else None
    return Office(role, affiliation)


def _ends_core(doc: Document, k: int, stop: int) -> bool:
    """Tell whether the role's own words end before token *k*."""
    tags = doc.tokens.tags
    if is_possessive(doc, k) or (k + 1 < stop and _joins_names(doc, k)):
        return False
    if tags[k] & COORD:
        return not (k + 1 < stop and tags[k + 1] & (ROLE | TITLE | DET | INDEF | ADJ))
    return bool(tags[k] & (PUNCT | WH | SUB | PRON)) or (bool(tags[k] & PREP) and not tags[k] & CAP)


def _joins_names(doc: Document, k: int) -> bool:
    """Tell whether token *k* joins two names to one: Marlow & Crane, Halden/Cassel, Reno–Sparks; not: Kim – a baker –."""
    word = doc.tokens.words[k]
    return word in ("&", "/") or (word == "–" and doc.tokens.ends[k - 1] == doc.tokens.starts[k])


def _premodifying_body(doc: Document, first: int, core: int) -> tuple[int, str | None]:
    """Return where the role begins, and the body before it: *Halden Bank* | spokesman.

    A title in capitals keeps the body's name as a part of it: Treasury Secretary.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    begun = first
    while begun < core and (lows[begun] in RANK_WORDS or not tags[begun] & CAP):
        begun += 1
    k = begun
    while k < core and (tags[k] & CAP or _joins_names(doc, k)):
        k += 1
    while begun < k < core - 1 and tags[k] & BODY and not tags[k] & ROLE:
        k += 1  # the Clinton campaign chairman
    if k == core:  # all in capitals, the title too
        k = core - 1
    bodies = [j for j in range(begun, k) if tags[j] & BODY and not tags[j] & (ROLE | TITLE)]
    if bodies:
        k = bodies[-1] + 1
    else:
        while k > begun and (lows[k - 1] in STANDING or (tags[k - 1] & (ROLE | TITLE) and not tags[k - 1] & PLURAL)):
            k -= 1  # but: a Cassel Brothers spokesman
    if k <= begun:
        return first, None
    portfolio = lows[core - 1] in PORTFOLIOS and not bodies and not tags[k - 1] & PLACE
    if leads(doc, begun) and k - begun == 1 and tags[begun] & (NOUN | ADJ) and not tags[begun] & BODY:
        return first, None  # Bird expert Lena Voss
    if portfolio or (k - begun == 1 and lows[begun] in DEMONYMS and not tags[begun] & (BODY | PLACE)):
        return first, None
    name = read_name(doc, begun, k)
    joined = any(_joins_names(doc, j) for j in range(begun, k))
    if name is not None and name.kind == PERSON and not joined:
        return first, None
    keeps = bool(tags[core - 1] & CAP) or begun > first
    return (first if keeps else k), doc.words(begun, k)


def _phrase_stop(doc: Document, first: int, stop: int) -> int:
    """Return behind the noun phrase at *first*, with the "of" that belongs to a name: the University of York."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    end = core_after(doc, first, stop)
    while (
        0 < end < stop - 1
        and lows[end] in ("of", "for", "and")
        and tags[end - 1] & CAP
        and (tags[end + 1] & CAP or (lows[end + 1] == "the" and end + 2 < stop and tags[end + 2] & CAP))
    ):
        further = core_after(doc, end + 1, stop)
        if further < 0 or (lows[end] == "and" and not tags[further - 1] & BODY):
            break
        end = further
    return end


def _body_text(doc: Document, first: int, stop: int) -> str | None:
    """Return the words as a body's, None where they name a person, a time or a thing."""
    tags = doc.tokens.tags
    last = stop - 1
    if tags[last] & (PRON | POSS) or is_time(tags[last]) or _is_person(doc, first, stop):
        return None
    capital = bool(tags[last] & CAP)
    joined = capital and last > first and bool(tags[last - 1] & CAP and tags[last] & PLURAL)  # Cassel Brothers
    named = capital and (joined or not tags[last] & (ROLE | TITLE))
    if named and doc.tokens.lows[first] == "the":
        first += 1
    body = bool(tags[last] & BODY) and not tags[last] & (PLURAL | ROLE)
    return doc.words(first, stop) if named or body else None


def _is_person(doc: Document, first: int, stop: int) -> bool:
    tags = doc.tokens.tags
    begun = first
    while begun < stop and not tags[begun] & CAP:
        begun += 1
    name = read_name(doc, begun, stop) if begun < stop else None
    return name is not None and name.kind == PERSON
